"use strict";

/** An element with attributes and text; nothing is ever parsed as HTML. */
function made(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

/** The same in both languages, each in its own direction. */
function say(element, inArabic, inEnglish) {
  element.replaceChildren(`${inArabic} `, made("span", { lang: "en", dir: "ltr" }, inEnglish));
}

const arabic = new Intl.Collator("ar", { numeric: true });

function keyOf(row, column) {
  const cell = row.cells[column];
  return cell.dataset.key ?? cell.textContent;
}

/** Empty cells come last either way. */
function compare(a, b, isNumber, sign) {
  if (a === "" || b === "") {
    return (a === "" ? 1 : 0) - (b === "" ? 1 : 0);
  }
  return sign * (isNumber ? Number(a) - Number(b) : arabic.compare(a, b));
}

function sortBy(table, column) {
  const heads = [...table.tHead.rows[0].cells];
  const ascending = heads[column].getAttribute("aria-sort") !== "ascending";
  const isNumber = heads[column].classList.contains("number");
  heads.forEach((head) => head.hasAttribute("aria-sort") && head.setAttribute("aria-sort", "none"));
  heads[column].setAttribute("aria-sort", ascending ? "ascending" : "descending");
  const body = table.tBodies[0];
  const rows = [...body.rows];
  rows.sort((a, b) => compare(keyOf(a, column), keyOf(b, column), isNumber, ascending ? 1 : -1));
  body.append(...rows);
}

/** Gives a table buttons to sort it by. */
function makeSortable(table) {
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    const button = made("button", { type: "button" }, ...head.childNodes);
    button.addEventListener("click", () => sortBy(table, column));
    head.append(button);
    head.setAttribute("aria-sort", column === 0 && head.classList.contains("number") ? "ascending" : "none");
  });
}

/** Letters as a search compares them: without marks, with hamza, ya and ta marbuta alike. */
function folded(words) {
  return words
    .toLowerCase()
    .replace(/[\u064B-\u065F\u0670\u0640]/g, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه");
}

/** Shows the rows for which `fits` holds, and says how many there are. */
function showOnly(rows, fits, status) {
  let shown = 0;
  rows.forEach((row) => {
    row.hidden = !fits(row);
    shown += row.hidden ? 0 : 1;
  });
  say(status, `${shown} من ${rows.length} ·`, `${shown} of ${rows.length}`);
}

document.querySelectorAll("table.sortable").forEach(makeSortable);
