// Before the program: what cannot wait for it. Old browsers read this file too, so it is written as they understand.
(function (page, root) {
  var KEPT = "quatre-voies:courant";
  function say(what) {
    root.setAttribute("data-" + what, "");
  }
  // What is pressed is noted in order, and pressed again once the program shows the same thing.
  function press(event) {
    var pressed = event.target.closest && event.target.closest("#app button[id], #app input[id]");
    if (pressed && !root.hasAttribute("data-ready")) {
      root.setAttribute("data-pressed", (root.getAttribute("data-pressed") || "") + " " + pressed.id);
      if (pressed.type === "submit") event.preventDefault();
      // A second press takes the first one back.
      var on = pressed.getAttribute("aria-pressed");
      if (on) pressed.setAttribute("aria-pressed", on !== "true");
    }
  }
  // Firefox reports what was on its way when a page is left: nothing has failed.
  var leaving = false;
  page.addEventListener("beforeunload", function () {
    leaving = true;
  });
  // A program that stops, or never comes, leaves a page that says so.
  function stop(event) {
    var error = event.reason || event.error;
    var place = String(event.filename || (error && error.stack));
    // The mistake of an extension is not ours; when no place is named, it may be.
    var ours = place.indexOf("://") === -1 || place.indexOf(location.origin) !== -1;
    if (leaving) return;
    var early = error && ours && !root.hasAttribute("data-ready");
    // The page goes on without its other scripts.
    var absent = event.target.tagName === "SCRIPT" && event.target.type === "module";
    if (absent || early || (error && error instanceof WebAssembly.RuntimeError)) say("stopped");
  }
  page.addEventListener("click", press, true);
  page.addEventListener("error", stop, true);
  page.addEventListener("unhandledrejection", stop);
  if (!page.WebAssembly || !("noModule" in document.createElement("script"))) say("stopped");
  // The program comes after the first paint, which it would only delay.
  var files = root.getAttribute("data-program");
  function start() {
    if (!files) return;
    var names = files.split(" ");
    files = null;
    function ask(name, attributes) {
      var element = document.createElement(name);
      for (var key in attributes) element.setAttribute(key, attributes[key]);
      document.head.appendChild(element);
    }
    var folder = root.getAttribute("data-root");
    ask("link", { rel: "modulepreload", href: folder + names[1], crossorigin: "" });
    ask("link", { rel: "preload", as: "fetch", type: "application/wasm", href: folder + names[2], crossorigin: "" });
    ask("script", { type: "module", src: folder + names[0] });
  }
  page.addEventListener("DOMContentLoaded", function () {
    requestAnimationFrame(function () {
      setTimeout(start);
    });
    // A tab in the background paints nothing.
    setTimeout(start, 1000);
  });
  // The page holds the first question: for those who come for another place, it stays blank until theirs is there.
  var elsewhere = !/^(#(mot_rang|complet|rapide))?$/.test(location.hash);
  try {
    var held = ("\n" + page.name).indexOf("\n" + KEPT + "\n") !== -1;
    elsewhere = elsewhere || held || localStorage.getItem(KEPT) !== null;
  } catch (refused) {
    // No storage: nothing was kept.
  }
  if (elsewhere) say("elsewhere");
})(window, document.documentElement);
