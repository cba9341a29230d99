// A link that names a line of the text puts the cursor there; without a script it leads to the field.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-line]");
  const field = link && document.querySelector(link.getAttribute("href"));
  if (!field) return;
  event.preventDefault();
  const lines = field.value.split("\n");
  const number = Number(link.dataset.line) - 1;
  const begin = lines.slice(0, number).join("\n").length + (number ? 1 : 0);
  field.focus();
  field.setSelectionRange(begin, begin + (lines[number] ?? "").length);
  field.scrollTop = (field.scrollHeight / lines.length) * Math.max(number - 4, 0);
});
