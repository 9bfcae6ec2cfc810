(() => {
  const form = document.querySelector("#articles form");
  const rows = [...document.querySelectorAll("#articles tbody tr")];
  const status = document.querySelector("#articles .shown");
  const wordsOf = new Map(rows.map((row) => [row, folded(row.textContent)]));
  const filter = () => {
    const words = folded(form.elements.words.value.trim()).split(/\s+/);
    showOnly(rows, (row) => words.every((word) => wordsOf.get(row).includes(word)), status);
  };
  form.hidden = false;
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  filter();
})();
