"use strict";
const root = document.documentElement;
const search = document.querySelector("input[type=search]");
const found = document.querySelector(".found");
const scripts = [...document.querySelectorAll("article.script")];
const parts = scripts.map((script) => [script, [...script.querySelectorAll(".step, header")]]);
const entries = new Map(
  [...document.querySelectorAll(".contents li a")].map((link) => [link.hash.slice(1), link.parentElement]),
);

function plain(text) {
  return text.toLowerCase().normalize("NFC").replaceAll("’", "'");
}

function look() {
  const wanted = plain(search.value.trim());
  let count = 0;
  for (const [script, steps] of parts) {
    let hits = 0;
    for (const step of steps) {
      const fits = !wanted || plain(step.textContent).includes(wanted);
      step.hidden = !fits;
      hits += fits ? 1 : 0;
    }
    script.hidden = hits === 0 && steps.length > 0;
    script.classList.toggle("searched", wanted !== "");
    if (entries.has(script.id)) entries.get(script.id).hidden = script.hidden;
    count += hits;
  }
  found.textContent = wanted ? `${count} found` : "";
}

function speak(language) {
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === language));
  }
  for (const each of document.querySelectorAll("main [lang]")) {
    each.hidden = language !== "" && each.lang !== language;
  }
}

// What a link leads to is shown, whatever is being searched for.
function arrive() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && target.closest("[hidden]")) {
    search.value = "";
    look();
    target.scrollIntoView();
  }
}

search.addEventListener("input", look);
addEventListener("hashchange", arrive);
for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => speak(button.dataset.language));
}
const narrow = matchMedia("(max-width: 60rem)").matches;
document.querySelector(".contents").open = !narrow;
for (const link of document.querySelectorAll(".contents a")) {
  link.addEventListener("click", () => {
    if (matchMedia("(max-width: 60rem)").matches) document.querySelector(".contents").open = false;
  });
}
// A wide map opens at its first step.
for (const scroll of document.querySelectorAll(".scroll")) {
  const first = scroll.querySelector("a").getBoundingClientRect();
  scroll.scrollLeft += first.left + first.width / 2 - scroll.getBoundingClientRect().left - scroll.clientWidth / 2;
}
speak(document.querySelector("[data-language]").dataset.language);
