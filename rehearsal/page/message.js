// One message, drawn from its entities. Text only ever enters as text, never as HTML.

export function element(tag, props = {}, ...children) {
  const made = Object.assign(document.createElement(tag), props);
  made.append(...children);
  return made;
}

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};
const MEDIA = {
  sticker: "❤️", voice: "🎤 Voice message, 0:04", photo: "🖼 Photo", video: "🎬 Video",
  video_note: "⭕ Video message", audio: "🎵 Audio", location: "📍 Location", contact: "👤 Contact",
  dice: "🎲", animation: "GIF",
};
// A block breaks the line by itself: the line feeds beside it are not drawn twice.
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const HUES = [265, 165, 20, 210, 330];

// Entities nest: each takes what lies inside it. Offsets count UTF-16 units, as strings here do.
export function formatted(text, entities, act) {
  const rest = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const draw = (start, end) => {
    const parts = [];
    let at = start;
    while (rest.length && rest[0].offset < end) {
      const entity = rest.shift();
      const from = Math.max(entity.offset, at);
      const to = Math.min(entity.offset + entity.length, end);
      if (to <= from) continue;
      const block = BLOCKS.has(entity.type);
      parts.push(text.slice(at, block && text[from - 1] === "\n" ? from - 1 : from));
      parts.push(styled(entity, text.slice(from, to), draw(from, to), act));
      at = block && text[to] === "\n" ? to + 1 : to;
    }
    parts.push(text.slice(at, end));
    return parts.filter((part) => part !== "");
  };
  return draw(0, text.length);
}

function styled(entity, plain, children, act) {
  switch (entity.type) {
    case "text_link": return link(entity.url, children, act);
    case "url": return link(plain, children, act);
    case "bot_command":
      return element("button", {
        type: "button", className: "inline", onclick: () => act.command(plain),
      }, ...children);
    case "spoiler": {
      const hidden = element("span", { className: "spoiler", tabIndex: 0, role: "button" }, ...children);
      hidden.ariaLabel = "Hidden text";
      const show = () => { hidden.classList.add("shown"); hidden.removeAttribute("aria-label"); };
      hidden.onclick = show;
      hidden.onkeydown = (event) => event.key === "Enter" && show();
      return hidden;
    }
    default: return element(TAGS[entity.type] ?? "span", {}, ...children);
  }
}

function link(url, children, act) {
  const href = /^[a-z]+:\/\//i.test(url) ? url : `https://${url}`;
  const safe = /^(https?|tg):/i.test(href) ? href : "#";
  return element("a", {
    href: safe, target: "_blank", rel: "noopener noreferrer",
    onclick: (event) => { if (act.link(href, event.currentTarget)) event.preventDefault(); },
  }, ...children);
}

export function hue(id) {
  return HUES[id % HUES.length];
}

const clockTime = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const dayName = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" });

export function day(message) {
  return dayName.format(message.date * 1000);
}

// `view` says whose eyes: {own(message), named, frozen, reply(id)}; `act` what a touch does.
export function drawn(message, view, act) {
  const item = element("li", {});
  item.dataset.key = `${message.chat}:${message.id}`;
  if (message.service) {
    item.className = "service";
    item.append(element("span", {}, message.service));
    return item;
  }
  item.className = view.own(message) ? "own" : "other";
  const bubble = element("div", { className: message.media === "sticker" ? "bubble bare" : "bubble" });
  if (view.named && !view.own(message)) {
    const name = element("span", { className: "name" }, message.name);
    name.style.setProperty("--hue", hue(message.sender));
    bubble.append(name);
  }
  bubble.append(...quoted(message, view), ...media(message), ...body(message, act), meta(message));
  item.append(bubble, ...keyboard(message, view, act));
  return item;
}

function quoted(message, view) {
  const original = message.reply_to && view.reply(message.reply_to);
  if (!original) return [];
  return [element("div", { className: "quoted" },
    element("b", {}, original.name), " ", original.text.slice(0, 80) || original.media)];
}

function media(message) {
  if (message.media === "document" && message.file.file_id?.startsWith("document-")) {
    return [element("a", {
      className: "file", download: message.file.file_name,
      href: `control/file?id=${encodeURIComponent(message.file.file_id)}`,
    }, "📄 ", message.file.file_name, element("small", {}, ` ${message.file.file_size} bytes`))];
  }
  if (message.media === "photo" && message.file.file_id?.startsWith("photo-")) return [photo(message)];
  if (!message.media) return [];
  const label = message.media === "document" ? "📄 Document" : MEDIA[message.media] ?? message.media;
  return [element("div", { className: `media ${message.media}` }, label)];
}

function photo(message) {
  const picture = element("img", {
    className: "photo", alt: "Photo", width: message.file.width, height: message.file.height,
    src: `control/file?id=${encodeURIComponent(message.file.file_id)}`,
  });
  if (!message.covered) return picture;
  const cover = element("button", { type: "button", className: "cover", ariaLabel: "Hidden photo" }, picture);
  cover.onclick = () => cover.replaceWith(picture);
  return cover;
}

function body(message, act) {
  if (!message.text) return [];
  return [element("div", { className: "text", dir: "auto" }, ...formatted(message.text, message.entities, act))];
}

function meta(message) {
  const marks = [];
  if (message.reactions.length) marks.push(element("span", { className: "reaction" }, message.reactions.join(" ")));
  const words = [message.pinned ? "pinned" : "", message.edited ? "edited" : ""].filter(Boolean);
  const time = element("time", { dateTime: new Date(message.date * 1000).toISOString() },
    clockTime.format(message.date * 1000));
  return element("span", { className: "meta" }, ...marks, ...words.map((word) => `${word} `), time);
}

function keyboard(message, view, act) {
  if (!message.keyboard.length) return [];
  const rows = message.keyboard.map((row) => element("div", { className: "row" },
    ...row.map((button) => key(message, button, view, act))));
  return [element("div", { className: "keys" }, ...rows)];
}

function key(message, button, view, act) {
  const outside = button.url ? " ↗" : "";
  return element("button", {
    type: "button", className: `key ${button.style ?? ""}`, disabled: view.frozen(message),
    onclick: (event) => act.press(message, button, event.currentTarget),
  }, button.text + outside);
}
