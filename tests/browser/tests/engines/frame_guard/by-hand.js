// A page that speaks with a frame by hand: `answers` is told what the ports bring.
window.wrong = [];
window.answers = [];
addEventListener("error", ({ message }) => wrong.push(message));
window.opening = (word, ports = 1) => {
  const channels = Array.from({ length: ports }, () => new MessageChannel());
  for (const { port1 } of channels) port1.onmessage = ({ data }) => answers.push(data);
  window.port = channels[0]?.port1;
  return [{ shike1: "open", word }, channels.map(({ port2 }) => port2)];
};
window.say = (...what) => {
  const [message, ports] = opening(...what);
  frames[0].postMessage(message, "*", ports);
};
