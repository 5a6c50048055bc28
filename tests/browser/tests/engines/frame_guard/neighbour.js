// A frame beside ours: it says to the page, or to a frame of the page, what it is told to say.
addEventListener("message", ({ data, ports }) => {
  for (const message of data.say ?? []) parent.postMessage(message, "*");
  if (data.open) parent.frames[data.frame].postMessage(data.open, "*", [...ports]);
  parent.postMessage({ done: true }, "*");
});
