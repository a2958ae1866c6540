// Translates as Chrome does: each text node is taken out, and two elements that hold its translation take its place, for as
// long as the page lives. Here the language is capitals, so that figures stay and the words can be compared.
(() => {
  const ours = new WeakSet();
  const isLeft = (text) => !text.data.trim() || !text.parentElement || text.parentElement.closest("head, script, style, textarea");
  const wrap = (text) => {
    if (isLeft(text) || ours.has(text.parentElement)) return;
    const [outer, inner] = ["font", "font"].map((name) => document.createElement(name));
    ours.add(inner);
    inner.textContent = text.data.toUpperCase();
    outer.append(inner);
    text.replaceWith(outer);
  };
  const translate = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return wrap(node);
    const texts = [];
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.forEach(wrap);
  };
  const changes = { childList: true, characterData: true, subtree: true };
  new MutationObserver((records) => {
    for (const { addedNodes, target } of records) [target, ...addedNodes].filter((node) => node.isConnected).forEach(translate);
  }).observe(document, changes);
})();
