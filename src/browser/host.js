// The one line of another site: shows the questionnaire after its own script, as high as it is. What passes: see INTEGRATION.md.
(function () {
  var name = "quatre-voies",
    script = document.currentScript,
    folder = script.src.replace(/[^\/]*$/, ""),
    origin = new URL(folder).origin,
    frame = document.createElement("iframe"),
    asking;
  function hello() {
    var shown = frame.contentWindow;
    if (shown) shown.postMessage(name, origin);
    else clearInterval(asking);
  }
  // The page in the frame is there: it answers, or it is not ours.
  frame.onload = function () {
    clearInterval(asking);
    hello();
  };
  frame.title = script.title || "Questionnaire Quatre Voies";
  frame.allow = "clipboard-write;web-share";
  frame.loading = "lazy";
  frame.style.cssText = "width:100%;height:50em;border:0";
  frame.src = folder;
  script.after(frame);
  addEventListener("message", function (event) {
    var told = event.source === frame.contentWindow && event.origin === origin && event.data[name];
    if (told === 0) {
      // Another screen starts: its top comes into view if the person is in the frame, and its page is asked until it hears.
      if (document.activeElement === frame && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
      clearInterval(asking);
      asking = setInterval(hello, 50);
    } else if (told > 0) {
      clearInterval(asking);
      frame.style.height = told + "px";
    } else if (told) dispatchEvent(new CustomEvent(name, { detail: told }));
  });
})();
