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
      if (pressed.hasAttribute("aria-pressed")) pressed.setAttribute("aria-pressed", "true");
    }
  }
  // A program that stops, or never comes, leaves a page that says so.
  function stop(event) {
    var error = event.reason || event.error;
    var ready = root.hasAttribute("data-ready");
    var absent = event.target.tagName === "SCRIPT" || (error && !ready);
    if (absent || (error && error instanceof WebAssembly.RuntimeError)) say("stopped");
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
    elsewhere = elsewhere || page.name.indexOf(KEPT) === 0 || localStorage.getItem(KEPT) !== null;
  } catch (refused) {
    // No storage: nothing was kept.
  }
  if (elsewhere) say("elsewhere");
})(window, document.documentElement);
