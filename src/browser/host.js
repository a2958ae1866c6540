// The one line of another site: shows the questionnaire after its own script, as high as it is. What passes: see INTEGRATION.md.
(function () {
  var script = document.currentScript;
  var folder = script.src.replace(/[^\/]*$/, "");
  var origin = folder.split("/", 3).join("/");
  var frame = document.createElement("iframe");
  var asking;
  function hello() {
    if (frame.contentWindow) frame.contentWindow.postMessage("quatre-voies", origin);
  }
  // The page in the frame is there: it answers, or it is not ours.
  frame.onload = function () {
    clearInterval(asking);
    asking = 0;
    hello();
  };
  frame.title = script.getAttribute("data-title") || "Questionnaire Quatre Voies";
  frame.allow = "clipboard-write; web-share";
  frame.setAttribute("loading", "lazy");
  frame.style.cssText = "display:block;width:100%;height:50em;border:0";
  frame.src = folder;
  script.parentNode.insertBefore(frame, script.nextSibling);
  addEventListener("message", function (event) {
    var told = event.source === frame.contentWindow && event.origin === origin && event.data["quatre-voies"];
    // Another screen starts: its top comes into view if the person is in the frame, and its page is asked as soon as it hears.
    if (told === 0) {
      if (document.activeElement === frame && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
      asking = asking || setInterval(hello, 50);
    } else if (told > 0) {
      clearInterval(asking);
      asking = 0;
      frame.style.height = told + "px";
    } else if (told) frame.dispatchEvent(new CustomEvent("quatre-voies", { bubbles: true, detail: told }));
  });
})();
