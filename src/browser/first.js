// The first questions, before the program: answered, kept and followed by Back. All that it knows of them is written in the page; all
// that it keeps is one text, which the store of the program takes in.
(function (page, root) {
  var KEY = "quatre-voies:debut";
  // `early.js` says whether the program alone decides.
  if (root.getAttribute("data-first") === null) return;
  // What the page says of all of them, then of each, in the order in which they are asked.
  var about;
  var rows = {};
  var order = [];
  // The question on screen, or what stands after the last one; none while the program alone decides.
  var here;
  // A finger or a mouse; a key, or the press that a screen reader makes up, weighs nothing.
  var pressed = false;
  function find(css) {
    return document.querySelector(css);
  }
  function words(name) {
    return about.getAttribute("data-" + name);
  }
  function isOver() {
    return !here || root.getAttribute("data-ready") !== null;
  }
  // What is not for the first questions waits for the program, as if this script had not come.
  function leave() {
    here = null;
    root.removeAttribute("data-first");
    root.setAttribute("data-elsewhere", "");
    page.dispatchEvent(new Event("qv-needed"));
  }
  function stored(key) {
    try {
      return page.localStorage.getItem(key);
    } catch (refused) {
      return null;
    }
  }
  // What the device has now, or the page where the device refuses; none for a text that only the store may judge.
  function read() {
    var text = root.getAttribute("data-begun") || stored(KEY);
    if (!text) return { format: 1, answers: { version: words("version"), mode: words("mode") }, at: order[0], chemin: "", quand: "" };
    try {
      var told = JSON.parse(text);
      return told.format === 1 && told.answers.version === words("version") && told.chemin.split && told.quand.split ? told : null;
    } catch (damaged) {
      return null;
    }
  }
  function write(told) {
    var text = JSON.stringify(told);
    try {
      page.localStorage.setItem(KEY, text);
      root.removeAttribute("data-begun");
    } catch (refused) {
      // The program reads it here.
      root.setAttribute("data-begun", text);
    }
    saysKept();
  }
  function saysKept() {
    var refused = root.getAttribute("data-begun") !== null;
    var line = find(".save-status");
    line.textContent = words(refused ? "refused" : "kept");
    line.className = "save-status" + (refused ? " save-status--fault" : "");
  }
  // A moment as the store writes it: milliseconds, then a number of this page.
  var own = Math.floor(Math.random() * 1024);
  function dated(told) {
    var moments = told.quand.split(" ");
    var now = Math.max(new Date().getTime() * 1024 + own, (+moments[1] || 0) + 1024);
    told.quand = (moments[0] || now) + " " + now;
  }
  // Whether `item=options` is true of these answers, or `item!options` not; true where there is no condition.
  function holds(condition, answers) {
    var parts = /^(\w+)([=!])(.*)$/.exec(condition || "");
    return !parts || (" " + parts[3] + " ").indexOf(" " + answers[parts[1]] + " ") < 0 === (parts[2] === "!");
  }
  function isSeen(item, answers) {
    return holds(rows[item].getAttribute("data-seen"), answers);
  }
  // The answers to questions in sight.
  function counted(told) {
    var answers = {};
    order.forEach(function (item) {
      if (told.answers[item] && isSeen(item, answers)) answers[item] = told.answers[item];
    });
    return answers;
  }
  // The questions in sight in the order in which they were answered first.
  function walked(told) {
    return told.chemin.split(" ").filter(function (item) {
      return rows[item] && isSeen(item, counted(told));
    });
  }
  function next(told) {
    var answers = counted(told);
    var waits = function (item) {
      return !answers[item] && isSeen(item, answers);
    };
    return walked(told).concat(order).filter(waits)[0] || "suite";
  }
  function before(item, told) {
    var path = walked(told);
    var place = path.indexOf(item);
    return path[(place < 0 ? path.length : place) - 1];
  }
  // Where an address leads: none where only the program can tell.
  function placed(hash, told) {
    var name = hash.slice(1);
    var begun = told.answers[order[0]];
    if (/^(adapte|rapide|suite)$/.test(name)) return next(told);
    if (/^f_/.test(name)) return rows[name] && (begun || name === order[0]) && isSeen(name, counted(told)) ? name : null;
    if (name) return null;
    return rows[told.at] && isSeen(told.at, counted(told)) ? told.at : next(told);
  }
  // The ways that these answers close, each with its reasons, as the page says them.
  function closed(told) {
    var answers = counted(told);
    var list = about.content.querySelector(".closed-ways").cloneNode(true);
    [].forEach.call(list.querySelectorAll("[data-if]"), function (reason) {
      if (!holds(reason.getAttribute("data-if"), answers)) reason.parentNode.removeChild(reason);
    });
    [].forEach.call(list.querySelectorAll("li"), function (way) {
      if (!way.querySelector("[data-if]")) way.parentNode.removeChild(way);
    });
    return list;
  }
  function ways(list) {
    var names = [];
    [].forEach.call(list.querySelectorAll("li"), function (way) {
      names.push(way.getAttribute("data-way"));
    });
    return names;
  }
  function showClosed(told, aloud) {
    var list = closed(told);
    var old = find(".closed-ways");
    var now = ways(list).join(" ");
    if (old && old.lastElementChild.textContent === list.lastElementChild.textContent) return;
    var said = find("main .page > p.visually-hidden");
    if (old) old.parentNode.removeChild(old);
    [].forEach.call(about.content.querySelectorAll("[data-ways]"), function (line) {
      if (line.getAttribute("data-ways") !== now) return;
      list.firstElementChild.textContent = line.getAttribute("data-count");
      if (aloud && (now || old)) said.textContent = line.textContent;
    });
    if (now) said.parentNode.insertBefore(list, said.nextSibling);
  }
  // The screen of a place, made of new elements, as the program makes it.
  function made(place, told) {
    var screen = rows[place].content.firstElementChild.cloneNode(true);
    [].forEach.call(screen.querySelectorAll("input[name]"), function (field) {
      field.checked = field.value === told.answers[place];
    });
    var back = screen.querySelector("#precedent");
    var previous = before(place, told);
    if (back && previous) back.setAttribute("href", back.getAttribute("href").replace(/#.*/, "#" + previous));
    else if (back) back.parentNode.removeChild(back);
    var bar = screen.querySelector(".progress__bar");
    if (bar) {
      var asked = Object.keys(counted(told)).length;
      bar.setAttribute("viewBox", "0 0 " + (+words("most") + asked) + " 1");
      bar.firstElementChild.setAttribute("width", asked);
    }
    return screen;
  }
  // A reader says nothing of a focus that comes as the page opens or changes: it waits as long as in `page.rs`, unless the person has
  // gone elsewhere meanwhile.
  function headingIn(milliseconds) {
    setTimeout(function () {
      var focused = document.activeElement;
      var title = find("main h1");
      if (title && (focused === document.body || focused.id === "contenu")) title.focus({ preventScroll: true });
    }, milliseconds);
  }
  // Shows a place; the focus waits on what stays while the screen before goes.
  function show(place, told) {
    var moves = here !== place;
    if (moves && here) find("#contenu").focus();
    here = place;
    pressed = false;
    var old = find("main .question");
    old.parentNode.replaceChild(made(place, told), old);
    document.title = rows[place].getAttribute("data-title");
    // After the last of them, a page whose program does not come says so.
    root.setAttribute("data-first", place === "suite" ? "over" : "here");
    root.removeAttribute("data-elsewhere");
    root.removeAttribute("data-pressed");
    if (moves && rows[place].getAttribute("data-unanswered") && told.chemin && told.at !== place) {
      told.at = place;
      write(told);
    }
    return moves;
  }
  function announce() {
    page.scrollTo(0, 0);
    headingIn(300);
  }
  function goOn() {
    var told = read();
    if (!told) return leave();
    if (!told.answers[here]) return missing();
    var place = next(told);
    location.hash = "#" + place;
    show(place, told);
    announce();
  }
  function withoutError() {
    [".error-summary", "#erreur"].forEach(function (css) {
      var part = find("main " + css);
      if (part) part.parentNode.removeChild(part);
    });
    find("main fieldset").removeAttribute("aria-describedby");
    document.title = rows[here].getAttribute("data-title");
  }
  // What is missing, as the program says it; which says it again if it comes now.
  function missing() {
    withoutError();
    var message = rows[here].getAttribute("data-unanswered");
    var parts = about.content.querySelector(".missing").cloneNode(true);
    var form = find("main .question");
    var fields = find("main fieldset");
    var link = parts.querySelector("a");
    link.textContent = message;
    link.setAttribute("href", "#champ-" + here);
    parts.querySelector("#erreur").textContent = message;
    form.insertBefore(parts.querySelector(".error-summary"), form.firstChild);
    fields.insertBefore(parts.querySelector("#erreur"), fields.querySelector(".choices"));
    fields.setAttribute("aria-describedby", "erreur");
    document.title = words("error") + document.title;
    root.setAttribute("data-pressed", " continuer");
    requestAnimationFrame(function () {
      var summary = find("#resume-erreurs");
      if (summary) summary.focus();
    });
  }
  function answer(event) {
    if (isOver() || event.target.name !== here) return;
    // Another tab has gone further: the program presses this again.
    var told = stored("quatre-voies:courant") === null && read();
    if (!told) return;
    var field = event.target;
    var forgets = rows[here].getAttribute("data-forgets");
    var first = !told.answers[here];
    var closing = ways(closed(told)).length;
    if (forgets && told.answers[here] !== field.value)
      forgets.split(" ").forEach(function (item) {
        delete told.answers[item];
      });
    told.answers[here] = field.value;
    if ((" " + told.chemin + " ").indexOf(" " + here + " ") < 0) told.chemin += (told.chemin ? " " : "") + here;
    told.at = here;
    dated(told);
    write(told);
    root.removeAttribute("data-pressed");
    withoutError();
    showClosed(told, true);
    // A first answer leads on, unless it has something to show: a way that it closes.
    var once = rows[here].getAttribute("data-once") !== null;
    if (once && first && pressed && ways(closed(told)).length === closing) setTimeout(leadOn, 250, here);
  }
  function leadOn(place) {
    if (!pressed || here !== place) return;
    if (!isOver()) return goOn();
    // The program has come meanwhile: it shows the same question.
    var button = find("#continuer");
    if (button && location.hash === "#" + place) button.click();
  }
  function click(event) {
    var target = !isOver() && event.target.closest && event.target.closest("#continuer, .error-summary a");
    if (!target) return;
    event.preventDefault();
    root.removeAttribute("data-pressed");
    if (target.id) goOn();
    else find(target.getAttribute("href")).focus();
  }
  function follow() {
    if (isOver()) return;
    // A place of the page, such as its content, is no question.
    if (!/^#?(f_\w+|adapte|rapide|complet|suite|plus_sur|recapitulatif)?(~.*)?$/.test(location.hash)) return;
    var told = read();
    var place = told && placed(location.hash, told);
    if (!place) return leave();
    if (place !== here && show(place, told)) announce();
    nameIt();
  }
  function nameIt() {
    if (location.hash !== "#" + here) location.replace("#" + here);
  }
  page.addEventListener("pointerdown", function (event) {
    pressed = event.pressure > 0;
    // The field of the trades, before it is there, is as a part of its place that nothing can press.
    var wanted = find("#metier > .trade--awaited") && event.target.closest && event.target.closest("#metier");
    root[wanted ? "setAttribute" : "removeAttribute"]("data-wanted", "");
  }, true);
  page.addEventListener("keydown", function () {
    pressed = false;
  }, true);
  page.addEventListener("click", click, true);
  page.addEventListener("change", answer, true);
  page.addEventListener("hashchange", follow);
  document.addEventListener("DOMContentLoaded", function () {
    about = find("#debut");
    if (!about || !about.content) return;
    [].forEach.call(document.querySelectorAll("template[data-question]"), function (row) {
      var item = row.getAttribute("data-question");
      rows[item] = row;
      if (item !== "suite") order.push(item);
    });
    // The first one is in the page.
    rows[order[0]].content.appendChild(find("main .question").cloneNode(true));
    var told = read();
    var place = told && placed(location.hash, told);
    if (!place) return leave();
    if (place === order[0] && !told.chemin) {
      here = place;
      root.setAttribute("data-first", "here");
    } else show(place, told);
    if (told.chemin) saysKept();
    showClosed(told);
    nameIt();
    headingIn(800);
  });
})(window, document.documentElement);
