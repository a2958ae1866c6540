// Before the program: what cannot wait for it. Old browsers read this file too, so it is written as they understand.
(function (page, root) {
  // The page is no longer on its own: until then, its style says that nothing comes.
  say("early");
  // A link that came to another page, or in the query, is for the page of the result; filters write its mark %23.
  var hash = location.hash;
  var sent = (hash ? /^#[^\w~]*([12][cr][\w%-]{38,}.*)/ : /[?&=\/#]([12][cr][\w%-]{38,}.*)/).exec(
    (hash || location.search).replace(/%(?:25)*23/gi, "#")
  );
  if (sent && !(hash && root.getAttribute("data-page") === "resultat"))
    return location.replace((root.getAttribute("data-home") || root.getAttribute("data-root")) + "resultat/#" + sent[1]);
  function say(what) {
    root.setAttribute("data-" + what, "");
  }
  // Browsers that are too old for our styles see the notice because it is not hidden any more.
  function sayStopped() {
    say("stopped");
    var notice = document.querySelector(".stopped");
    if (notice) notice.hidden = false;
  }
  // The tail of a double press never touches what took the place of what was pressed: for a little over a second where that has gone, for
  // half of one where it has moved in the page, nothing is pressed where it was, nor what bears its name. A keyboard presses what it has
  // the focus on: it is never ignored.
  var last;
  function again(event) {
    var pressed = event.detail && event.target.closest && event.target.closest("a, button, input, label, summary");
    if (!pressed) return;
    // The press on a label is one on its field too, which is smaller.
    pressed = pressed.closest("label") || pressed;
    var gone = last && !root.contains(last.pressed);
    var moved = last && Math.abs(last.pressed.getBoundingClientRect().top + page.pageYOffset - last.top) > 1;
    if ((gone || moved) && event.timeStamp - last.at < (gone ? 1200 : 500)) {
      var box = last.box;
      var there =
        event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
      if (there || (pressed.id && pressed.id === last.pressed.id)) {
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
    }
    last = { pressed: pressed, at: event.timeStamp, box: pressed.getBoundingClientRect() };
    last.top = last.box.top + page.pageYOffset;
  }
  // What a page of ours put in the address goes along with a link pressed before the program is there, to the pages that read it; what
  // another site put there is never told to be ours.
  var ours = history.state === "quatre-voies" || !document.referrer.indexOf(location.origin + "/");
  var tail = ours && hash.replace(/^[^~]*/, "");
  function carry(event) {
    var link = event.target.closest && event.target.closest("a[href]");
    if (link && link.hreflang) translate(link);
    if (!tail || !link || root.hasAttribute("data-ready")) return;
    if (!/^(\.\.?\/)+((questionnaire|resultat|essais|groupe|vie-privee)\/)?(#[^~]*)?$/.test(link.getAttribute("href"))) return;
    link.referrerPolicy = "same-origin";
    link.hash += tail;
  }
  // The same place in the other language, with what the address has: ours as ours, somebody's as somebody's.
  function translate(link) {
    if (ours || history.state === "quatre-voies") link.referrerPolicy = "same-origin";
    link.hash = location.hash;
  }
  // What is pressed is noted in order, and pressed again once the program shows the same thing.
  function press(event) {
    var pressed = event.target.closest && event.target.closest("#app button[id], #app input[id]");
    if (pressed && !root.hasAttribute("data-ready")) {
      var before = root.getAttribute("data-pressed") || "";
      // A button pressed again because nothing came is pressed once.
      if (pressed.type !== "button" || (before + " ").indexOf(" " + pressed.id + " ") < 0)
        root.setAttribute("data-pressed", before + " " + pressed.id);
      if (pressed.type === "submit") event.preventDefault();
    }
  }
  // A press or a key that is down ends on what it began on: the program takes the page over after it.
  function hold() {
    say("held");
  }
  function free() {
    setTimeout(function () {
      root.removeAttribute("data-held");
    });
  }
  // Browsers report what was on its way when a page is left: nothing has failed.
  var leaving = false;
  function leave() {
    leaving = true;
    // A link to a mail leaves nothing.
    setTimeout(function () {
      leaving = false;
    }, 3000);
  }
  // Start, script and WebAssembly of the program.
  var program = root.getAttribute("data-program") || "";
  // Whether the first place named is a file of the program, whatever it had called or was called by. Some browsers name
  // WebAssembly by a number: what called it is named next.
  // WebKit names nothing when it cannot put a module together: until the program is there, that one is.
  function isOurs(places, nameless) {
    var place = /(?!wasm:)\b[a-z-]+:\/\/\S*\/([\w.-]*)/.exec(places);
    return place
      ? !place[0].indexOf(location.origin + "/") && program.split(" ").indexOf(place[1]) > -1
      : nameless && places.indexOf("wasm:") < 0;
  }
  // A program that stops, or never comes, leaves a page that says so. What others bring to the page may fail: it goes on.
  function stop(event) {
    var error = event.reason || event.error;
    var told = event.type === "qv-failed";
    var places = [event.target.src, event.filename, error && error.stack].join(" ");
    if (leaving || !(told || isOurs(places, event.error && !root.hasAttribute("data-ready")))) return;
    sayStopped();
    // The browser says the others by itself.
    if (told) console.error(error);
  }
  // Enough for a program that is deep in itself to name what called it.
  Error.stackTraceLimit = 99;
  page.addEventListener("click", again, true);
  page.addEventListener("click", press, true);
  page.addEventListener("click", carry, true);
  page.addEventListener("pointerdown", hold, true);
  page.addEventListener("keydown", hold, true);
  page.addEventListener("pointerup", free, true);
  page.addEventListener("pointercancel", free, true);
  page.addEventListener("keyup", free, true);
  page.addEventListener("error", stop, true);
  page.addEventListener("unhandledrejection", stop);
  page.addEventListener("qv-failed", stop);
  page.addEventListener("beforeunload", leave);
  page.addEventListener("pagehide", leave);
  var old = !page.WebAssembly || !("noModule" in document.createElement("script"));
  if (old) say("stopped");
  var files = program ? program.split(" ") : [];
  // What shows the first screen of a result, before the program of the page: start, script and WebAssembly.
  var verdict = root.getAttribute("data-verdict-program");
  verdict = verdict ? verdict.split(" ") : [];
  function ask(name, file, attributes) {
    var element = document.createElement(name);
    element[name === "link" ? "href" : "src"] = root.getAttribute("data-root") + file;
    for (var key in attributes) element.setAttribute(key, attributes[key]);
    document.head.appendChild(element);
  }
  function preload(files) {
    var missing = files.splice(1);
    if (!missing.length) return;
    ask("link", missing[0], { rel: "modulepreload", crossorigin: "" });
    ask("link", missing[1], { rel: "preload", as: "fetch", type: "application/wasm", crossorigin: "" });
  }
  function bring() {
    preload(verdict.length ? verdict : files);
  }
  // It needs the whole page, and comes after the first paint, which it would only delay.
  function start() {
    if (verdict.length) return show();
    preload(files);
    if (files.length) ask("script", files.pop(), { type: "module" });
  }
  // The first screen of a result comes first and alone. Its page is there to read: the program of the page comes with the first sign of the
  // person; at once where there is nothing to show, or where nothing came. Who listens gives no sign, and loses their place when what is read
  // to them is replaced: they have the time to hear it all. A screen reader scrolls the page as it reads: that is no sign.
  var signs = ["pointermove", "pointerdown", "touchstart", "click", "keydown", "wheel", "beforeprint", "qv-needed"];
  function startOn(signs, patience) {
    for (var sign in signs) page.addEventListener(signs[sign], start, { capture: true, once: true, passive: true });
    setTimeout(start, patience);
  }
  // The files of the program of the page, before they are asked for; never where data is counted.
  function fetchAhead() {
    if (!(navigator.connection || {}).saveData && files.length > 1)
      for (var file = 1; file < 3; file += 1) ask("link", files[file], { rel: "prefetch" });
  }
  // Where nothing is kept, the first screen and the first questions answer by themselves: the program comes with the first sign, or a little
  // later without one. A press on the first screen leaves it: no sign is worth a program there but a pointer that comes.
  function answers() {
    var first = root.getAttribute("data-first");
    var welcomes = root.getAttribute("data-page") === "accueil";
    return first === "here" || (welcomes && first !== null && root.getAttribute("data-elsewhere") === null);
  }
  function wait() {
    say("waits");
    fetchAhead();
    startOn(root.getAttribute("data-first") ? signs : signs.slice(0, 1), 4000);
  }
  function show() {
    preload(verdict);
    ask("script", verdict.pop(), { type: "module" });
    page.addEventListener("qv-shown", function () {
      if (root.getAttribute("data-shown") !== "whole") return start();
      // Once the first screen is painted.
      setTimeout(fetchAhead, 1000);
      startOn(signs, 240000);
    });
    setTimeout(function () {
      if (!root.hasAttribute("data-shown")) start();
    }, 5000);
  }
  var begun = false;
  function begin() {
    if (!begun) (answers() ? wait : start)();
    begun = true;
  }
  page.addEventListener("DOMContentLoaded", function () {
    if (old) sayStopped();
    requestAnimationFrame(function () {
      setTimeout(begin);
    });
    // A tab in the background paints nothing.
    setTimeout(begin, 1000);
  });
  // The page holds the first question: for those who come for another place, it stays blank until theirs is there.
  // `first.js` shows it where it is one of the first questions, which need no program.
  var elsewhere = !/^(#(f_activite|adapte|rapide))?$/.test(hash);
  function keeps(storage, name) {
    try {
      return page[storage].getItem("quatre-voies:" + name) !== null;
    } catch (refused) {
      // No storage: nothing was kept.
      return false;
    }
  }
  if (keeps("localStorage", "essais")) say("kept");
  var taken = keeps("localStorage", "courant") || keeps("sessionStorage", "courant");
  if (!taken && !old) say("first");
  if (elsewhere || taken || keeps("localStorage", "debut")) {
    say("elsewhere");
    // Only the program can show it: no paint is worth waiting for. The first screen is.
    if (root.getAttribute("data-page") !== "accueil") bring();
  }
})(window, document.documentElement);
