// Words that a reader's own spacing would hide: cut by their box, beyond the screen, or under other words. Gives one line for each.
const said = element => element.outerHTML.slice(0, 110);
const hidden = element => element.closest(".visually-hidden, [aria-hidden=true]");
const texts = [];
for (const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); walker.nextNode(); ) {
  const node = walker.currentNode;
  const owner = node.parentElement;
  if (!node.data.trim() || hidden(owner) || !owner.checkVisibility({ visibilityProperty: true })) continue;
  const range = document.createRange();
  range.selectNodeContents(node);
  for (const box of range.getClientRects()) if (box.width > 1) texts.push({ owner, node, box });
}
const cut = new Set();
for (const { owner, box } of texts)
  for (let around = owner; around && around !== document.body; around = around.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(around);
    const edge = around.getBoundingClientRect();
    const out = (way, over) => /hidden|clip/.test(way) && over > 2;
    if (out(overflowX, box.right - edge.right) || out(overflowY, box.bottom - edge.bottom)) cut.add(`cut: ${said(owner)}`);
  }
// A table of data may scroll in its own frame; the page may not.
const scrolls = element => {
  for (let around = element; around; around = around.parentElement)
    if (/auto|scroll/.test(getComputedStyle(around).overflowX)) return true;
  return false;
};
for (const { owner, box } of texts)
  if (box.right > document.documentElement.clientWidth + 1 && !scrolls(owner)) cut.add(`beyond the screen: ${said(owner)}`);
// Half of a line of the smallest text, and a letter: less is the space around the letters.
const over = (one, other) =>
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 8 &&
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 4;
// What sticks to an edge is scrolled past: it hides nothing for good.
const sticks = element => {
  for (let around = element; around; around = around.parentElement)
    if (getComputedStyle(around).position === "sticky") return true;
  return false;
};
texts.sort((one, other) => one.box.top - other.box.top);
texts.forEach(({ owner, node, box }, rank) => {
  for (let next = rank + 1; next < texts.length && texts[next].box.top < box.bottom; next++)
    if (texts[next].node !== node && over(box, texts[next].box) && sticks(owner) === sticks(texts[next].owner)) cut.add(`over each other: ${said(owner)} and ${said(texts[next].owner)}`);
});
return [...cut];
