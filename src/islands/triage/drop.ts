/** The event by which files that were dropped on the page reach the wizard; its `detail` is the list of them. */
export const filesDropped = 'gatewhy:files';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/**
 * Takes files that are dropped anywhere on the page: a browser would leave the page for them, and what was typed would be
 * lost. `load` brings the wizard, which listens for them.
 */
export function takeDrops(load: () => Promise<void>): void {
  addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    void load();
  });
  addEventListener('drop', async (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    // The list is gone once the event is over.
    const detail = [...(event.dataTransfer?.files ?? [])];
    await load();
    document.dispatchEvent(new CustomEvent(filesDropped, { detail }));
  });
}
