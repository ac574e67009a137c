// The four WebDriver commands that WebKit needs. @web/test-runner-webdriver would add webdriverio with 329 packages,
// two of which download drivers.
/** If the browser has not answered after this time, it counts as hanging. */
const commandTimeoutMs = 20_000;

async function send(method, url, body) {
  const response = await fetch(url, {
    method,
    signal: AbortSignal.timeout(commandTimeoutMs),
    ...(body && {headers: {'content-type': 'application/json'}, body: JSON.stringify(body)}),
  });
  const {value} = await response.json();
  if (!response.ok) throw new Error(`WebDriver: ${value.error}, ${value.message}`);
  return value;
}

/** Opens a browser by the W3C WebDriver protocol. */
export async function openSession(driver, capabilities) {
  const {sessionId} = await send('POST', `${driver}/session`, {capabilities: {alwaysMatch: capabilities}});
  const session = `${driver}/session/${sessionId}`;
  return {
    navigate: (url) => send('POST', `${session}/url`, {url}),
    press: (keys) => send('POST', `${session}/actions`, {actions: [keyboard(keys)]}),
  };
}

const keyboard = (keys) => ({
  type: 'key',
  id: 'keyboard',
  actions: keys.map(keyValue).flatMap((value) => [
    {type: 'keyDown', value},
    {type: 'keyUp', value},
  ]),
});

/** The characters that WebDriver uses for keys without a character of their own. */
const named = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

function keyValue(key) {
  if ([...key].length > 1 && !named[key]) throw new Error(`The key "${key}" is missing in webdriver.mjs`);
  return named[key] ?? key;
}
