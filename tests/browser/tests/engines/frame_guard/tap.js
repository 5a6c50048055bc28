// Stands before the helper: keeps the ports that it makes and what it says through them.
window.ports = [];
window.said = [];
window.MessageChannel = class extends MessageChannel {
  constructor() {
    super();
    const { port1 } = this;
    ports.push(port1);
    port1.postMessage = (message) => {
      said.push(message);
      MessagePort.prototype.postMessage.call(port1, message);
    };
    port1.addEventListener("message", ({ data }) => { if (data?.shike1 === "reading") window.answered = data.n; });
  }
};
