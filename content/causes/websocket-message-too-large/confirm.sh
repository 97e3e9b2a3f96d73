wc -c message.json

node -e 'const socket = new WebSocket(process.argv[1]);
socket.onopen = () => {
  socket.send(require("fs").readFileSync("message.json", "utf8"));
  setTimeout(() => socket.close(), 5000);
};
socket.onclose = ({ code }) => {
  console.log("close code", code);
  process.exit();
};' "wss://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE"
