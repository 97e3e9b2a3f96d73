/** Saves a text as a file, in UTF-8. It is made in the page: nothing is asked of a server. */
export function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text]));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the file once this task is over; a second is more than enough.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
