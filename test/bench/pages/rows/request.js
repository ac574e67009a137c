// Starts the request before anything else.
const request = fetch('feed.json', {credentials: 'omit'}).then((response) => {
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json();
});
