(() => {
  const segments = [...document.querySelectorAll(".words .s")];
  const rows = [...document.querySelectorAll("#relations tbody tr")];
  const form = document.querySelector("#relations form");
  const status = document.querySelector("#relations .shown");
  const names = [...document.querySelectorAll("#names li[data-entity]")];
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  /** The ends of the edge that was chosen in the graph, or null. */
  let pair = null;
  let byStates = false;

  const show = (element) => element.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });

  // The text and its relations.

  function clearEvidence() {
    segments.forEach((segment) => {
      delete segment.dataset.ev;
      delete segment.dataset.evLabel;
    });
    rows.forEach((row) => row.removeAttribute("aria-current"));
  }

  function lightUp(place) {
    if (!place.dataset.span) {
      return;
    }
    const [first, last] = place.dataset.span.split("-").map(Number);
    for (let i = first; i <= last; i++) {
      if (segments[i].dataset.ev !== "TRIGGER") {
        segments[i].dataset.ev = place.dataset.role;
      }
    }
    segments[first].dataset.evLabel = place.dataset.label;
  }

  /** Lights up what relations stand on: the widest stretches first, so that those in them show too. */
  function choose(chosen) {
    clearEvidence();
    const places = chosen.flatMap((row) => [...row.querySelectorAll("[data-span]")]);
    const length = (place) => { const [a, b] = place.dataset.span.split("-"); return b - a; };
    places.sort((a, b) => length(b) - length(a)).forEach(lightUp);
    chosen.forEach((row) => row.setAttribute("aria-current", "true"));
  }

  function chooseRow(row, focus) {
    choose([row]);
    const link = row.querySelector("a.show");
    const target = link && document.getElementById(link.getAttribute("href").slice(1));
    if (target) {
      show(target);
      if (focus) {
        target.focus({ preventScroll: true });
      }
    }
  }

  rows.forEach((row) => {
    row.addEventListener("click", (event) => {
      const link = event.target.closest("a.show");
      if (link) {
        event.preventDefault();
      }
      if (link || String(getSelection()) === "") {
        chooseRow(row, Boolean(link));
      }
    });
  });

  function goToRows(ids) {
    const chosen = ids.map((id) => document.getElementById(id)).filter(Boolean);
    if (chosen.some((row) => row.hidden)) {
      clearFilters();
    }
    choose(chosen);
    show(chosen[0]);
    chosen[0].querySelector("a.show")?.focus({ preventScroll: true });
  }

  document.querySelectorAll("a.t").forEach((link) =>
    link.addEventListener("click", (event) => {
      event.preventDefault();
      goToRows(link.dataset.r.split(" "));
    }));
  document.querySelectorAll(".timeline a").forEach((link) =>
    link.addEventListener("click", (event) => {
      event.preventDefault();
      goToRows([link.getAttribute("href").slice(1)]);
    }));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      clearEvidence();
    }
  });
  document.querySelectorAll(".legend input").forEach((box) => {
    const toggle = () =>
      segments.forEach((segment) => {
        if (segment.classList.contains("in-" + box.value)) {
          segment.classList.toggle("off", !box.checked);
        }
      });
    box.addEventListener("change", toggle);
    toggle();
  });

  // Filters.

  const wordsOf = new Map(rows.map((row) => [row, folded(row.textContent + " " + row.dataset.predicate)]));

  function has(list, value) {
    return value === "" || list.split(" ").includes(value);
  }

  function ends(row) {
    return byStates ? [row.dataset.fromState, row.dataset.toState] : [row.dataset.from, row.dataset.to];
  }

  function filter() {
    const words = folded(form.elements.words.value.trim()).split(/\s+/);
    const { predicate, party, status: wanted, confidence } = form.elements;
    showOnly(
      rows,
      (row) =>
        words.every((word) => wordsOf.get(row).includes(word)) &&
        (predicate.value === "" || row.dataset.predicate === predicate.value) &&
        has(row.dataset.parties, party.value) &&
        has(row.dataset.statuses, wanted.value) &&
        Number(row.cells[7].dataset.key) >= Number(confidence.value) &&
        (!pair || ends(row).every((end, i) => end === pair[i])),
      status);
    names.forEach((name) => {
      name.querySelector("button").setAttribute("aria-pressed", String(name.dataset.entity === party.value));
    });
    segments.forEach((segment) =>
      segment.classList.toggle("marked", party.value !== "" && segment.classList.contains("of-" + party.value)));
    document.querySelectorAll(".edge, .node").forEach((part) =>
      part.setAttribute("aria-pressed", String(part.dataset.key === (pair ? pair.join(" ") : party.value))));
  }

  function clearFilters() {
    form.reset();
    pair = null;
    filter();
  }

  function chooseParty(key) {
    if (!form) {
      segments.forEach((segment) => segment.classList.toggle("marked", segment.classList.contains("of-" + key)));
      return;
    }
    const { party } = form.elements;
    pair = null;
    const isNew = party.value !== key;
    if (isNew && ![...party.options].some((option) => option.value === key)) {
      party.append(made("option", { value: key }, nameOf(key) + " (0)"));
    }
    party.value = isNew ? key : "";
    filter();
    if (isNew) {
      const first = segments.find((segment) => segment.classList.contains("marked"));
      first?.scrollIntoView({ block: "nearest" });
    }
  }

  names.forEach((name) => {
    const button = made("button", { type: "button", "aria-pressed": "false" }, name.querySelector(".name"));
    button.addEventListener("click", () => chooseParty(name.dataset.entity));
    name.prepend(button);
  });
  if (form) {
    form.hidden = false;
    form.addEventListener("input", filter);
    form.addEventListener("change", filter);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => { pair = null; setTimeout(filter); });
    filter();
  }

  // The graph.

  const SVG = "http://www.w3.org/2000/svg";
  const picture = document.querySelector(".picture");
  const canvas = document.querySelector(".canvas");
  const note = document.querySelector(".note");
  const SHAPES = {
    PERSON: "M-9,0a9,9 0 1,0 18,0a9,9 0 1,0 -18,0", COUNTRY: "M-9,-8h18v16h-18z",
    ORGANIZATION: "M0,-11L11,0L0,11L-11,0z", LOCATION: "M0,-10L10,8L-10,8z",
  };

  function nameOf(key) {
    return document.querySelector(`#names li[data-entity="${key}"] .name`)?.textContent ?? "";
  }

  const stateNames = new Map();
  document.querySelectorAll("[data-code]").forEach((state) => stateNames.set(state.dataset.code, state.dataset.state || state.dataset.code));

  function svg(name, attributes, ...children) {
    const element = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...children);
    return element;
  }

  function short(words, letters) {
    const all = [...words];
    return all.length > letters ? all.slice(0, letters - 1).join("") + "…" : words;
  }

  function node(id) {
    if (byStates) {
      return { id, type: "COUNTRY", name: stateNames.get(id), more: id, degree: 0 };
    }
    const item = document.querySelector(`#names li[data-entity="${id}"]`);
    return { id, type: item.dataset.type, name: nameOf(id), more: item.querySelector("[lang]")?.firstChild.textContent.trim() ?? "", degree: 0 };
  }

  /** The parties and what they do to each other, one edge for each direction of a pair. */
  function network() {
    const nodes = new Map();
    const edges = new Map();
    rows.forEach((row) => {
      const [from, to] = ends(row);
      if (from && to && from !== to) {
        [from, to].forEach((id) => {
          nodes.set(id, nodes.get(id) ?? node(id));
          nodes.get(id).degree++;
        });
        const key = from + " " + to;
        edges.set(key, edges.get(key) ?? { key, source: from, target: to, rows: [] });
        edges.get(key).rows.push(row);
      }
    });
    return { nodes: [...nodes.values()], edges: [...edges.values()] };
  }

  /** The busiest nodes, as many as the width has room for. */
  function busiest({ nodes, edges }, width) {
    const most = Math.max(8, Math.min(40, Math.round(width / 28)));
    const kept = [...nodes].sort((a, b) => b.degree - a.degree).slice(0, most);
    const ids = new Set(kept.map((n) => n.id));
    const linked = edges.filter((e) => ids.has(e.source) && ids.has(e.target));
    return { nodes: kept, edges: linked, left: nodes.length - kept.length };
  }

  function laidOut(graph, width, height) {
    const simulation = d3.forceSimulation(graph.nodes)
      .force("link", d3.forceLink(graph.edges).id((n) => n.id).distance(Math.min(170, width / 3)))
      .force("charge", d3.forceManyBody().strength(-600))
      .force("x", d3.forceX(width / 2).strength(0.08))
      .force("y", d3.forceY(height / 2).strength(0.12))
      .force("apart", d3.forceCollide(46))
      .stop();
    for (let i = 0; i < 300; i++) {
      simulation.tick();
      graph.nodes.forEach((n) => {
        n.x = Math.max(60, Math.min(width - 60, n.x));
        n.y = Math.max(24, Math.min(height - 44, n.y));
      });
    }
  }

  function deeds(edge) {
    const counts = new Map();
    edge.rows.forEach((row) => {
      const deed = (row.dataset.statuses.split(" ").includes("NEGATED") ? "not: " : "") + row.dataset.english;
      counts.set(deed, (counts.get(deed) ?? 0) + 1);
    });
    return [...counts].sort((a, b) => b[1] - a[1]).map(([deed, n]) => (n > 1 ? `${deed} ×${n}` : deed));
  }

  function pressable(element, press) {
    element.addEventListener("click", press);
    element.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        press();
      }
    });
    return element;
  }

  function drawnEdge(edge) {
    const { source: a, target: b } = edge;
    const far = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const [ux, uy] = [(b.x - a.x) / far, (b.y - a.y) / far];
    const bend = 18;
    const [x, y] = [(a.x + b.x) / 2 - uy * bend * 1.6, (a.y + b.y) / 2 + ux * bend * 1.6];
    const path = `M${a.x + ux * 13},${a.y + uy * 13}Q${x},${y} ${b.x - ux * 16},${b.y - uy * 16}`;
    const list = deeds(edge);
    const words = short(list[0], 26) + (list.length > 1 ? ` +${list.length - 1}` : "");
    const label = svg("text", { x: (a.x + b.x) / 4 + x / 2, y: (a.y + b.y) / 4 + y / 2 + 4 }, words);
    const says = `${a.name} ← ${b.name}: ${list.join(", ")}`;
    const group = svg("g", { class: "edge", role: "button", tabindex: 0, "aria-pressed": "false", "aria-label": says },
      svg("title", {}, says), svg("path", { class: "hit", d: path }), svg("path", { class: "line", d: path, "marker-end": "url(#arrow)" }), label);
    group.dataset.key = edge.key;
    return pressable(group, () => {
      const same = pair && pair.join(" ") === edge.key;
      clearFilters();
      pair = same ? null : [a.id, b.id];
      filter();
      choose(same ? [] : edge.rows);
    });
  }

  function drawnNode(n) {
    const says = `${n.name} ${n.more}`;
    const group = svg("g", { class: "node", role: "button", tabindex: 0, "aria-pressed": "false", "aria-label": says, transform: `translate(${n.x},${n.y})` },
      svg("title", {}, says),
      svg("path", { d: SHAPES[n.type] ?? SHAPES.PERSON, class: "fill-" + n.type }),
      svg("text", { y: 26 }, short(n.name, 22)),
      svg("text", { y: 40, class: "more" }, short(n.more, 22)));
    group.dataset.key = n.id;
    return pressable(group, () => {
      if (!byStates) {
        chooseParty(n.id);
      } else {
        clearFilters();
        form.elements.words.value = n.id;
        filter();
      }
    });
  }

  function draw() {
    const all = network();
    const width = Math.max(280, Math.round(canvas.clientWidth));
    const graph = busiest(all, width);
    const height = Math.max(260, Math.min(820, 200 + graph.nodes.length * 26));
    const told = graph.edges.reduce((sum, edge) => sum + edge.rows.length, 0);
    if (graph.nodes.length === 0) {
      say(note, "لا علاقة بين طرفين معروفين", "No relation has two known ends");
    } else {
      const left = graph.left > 0;
      say(note, `${told} من ${rows.length} علاقات` + (left ? `، ${graph.left} أطراف لا تظهر` : "") + " ·",
        `${told} of ${rows.length} relations` + (left ? `, ${graph.left} parties left out` : ""));
    }
    if (graph.nodes.length === 0) {
      canvas.replaceChildren();
      return;
    }
    graph.edges.forEach((edge) => { edge.count = edge.rows.length; });
    laidOut(graph, width, height);
    const arrow = svg("marker", { id: "arrow", viewBox: "0 0 10 10", refX: 8, refY: 5, markerWidth: 7, markerHeight: 7, orient: "auto-start-reverse" },
      svg("path", { class: "arrow", d: "M0,0L10,5L0,10z" }));
    canvas.replaceChildren(svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": "شبكة الأطراف Graph of the parties" },
      svg("defs", {}, arrow), ...graph.edges.map(drawnEdge), ...graph.nodes.map(drawnNode)));
  }

  picture.hidden = false;
  document.querySelector(".by").hidden = rows.length === 0;
  document.querySelectorAll(".by input").forEach((choice) =>
    choice.addEventListener("change", () => {
      byStates = choice.value === "states";
      pair = null;
      draw();
      if (form) {
        filter();
      }
    }));
  draw();
  let width = innerWidth;
  addEventListener("resize", () => {
    if (innerWidth !== width) {
      width = innerWidth;
      draw();
      if (form) {
        filter();
      }
    }
  });
  if (location.hash.startsWith("#r") && document.getElementById(location.hash.slice(1))?.matches("tr")) {
    goToRows([location.hash.slice(1)]);
  }
})();
