// Goes out before anything else of the page.
const request = fetch('feed.json', {credentials: 'omit'}).then((response) => {
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json();
});
