// Translates by writing over the text nodes: those side by side are merged, then each is cut in two, for as long as the page
// lives. Here the language is capitals, so that figures stay and the words can be compared.
(() => {
  const isLeft = (element) => element.closest("head, script, style, textarea");
  const rewrite = (text) => {
    const capitals = text.data.toUpperCase();
    if (!text.data.trim()) return;
    if (text.data !== capitals) text.data = capitals;
    if (capitals.length > 3) text.splitText(capitals.length >> 1);
  };
  const translate = (element) => {
    if (!element || isLeft(element)) return;
    element.normalize();
    const texts = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.filter((text) => !isLeft(text.parentElement)).forEach(rewrite);
  };
  const observer = new MutationObserver((records) => {
    const changed = new Set(records.map(({ target }) => (target.nodeType === Node.TEXT_NODE ? target.parentElement : target)));
    for (const element of changed) if (element?.isConnected && element !== document) translate(element.closest?.("*"));
    // What was just written is no change of the page.
    observer.takeRecords();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
})();
