// Shows on feedback.html which project a reader came from. Sets it as text, because a URL can contain anything.
const query = new URLSearchParams(location.search);

for (const place of document.querySelectorAll('[data-query]')) {
  const value = (query.get(place.dataset.query) ?? '').trim();
  if (value !== '') place.textContent = value.length > 300 ? `${value.slice(0, 300)}…` : value;
}
