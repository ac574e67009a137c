// Starts the virtual screen and the driver that WebKitGTK needs. No published launcher starts WebKitWebDriver.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {connect} from 'node:net';
import {setTimeout as delay} from 'node:timers/promises';
import getPort from 'get-port';

/** Starts a program in its own process group, so that the browser that it starts is killed with it. */
function start(program, args, options) {
  const child = spawn(program, args, {detached: true, ...options});
  const end = () => {
    process.off('exit', end);
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has already ended.
    }
  };
  process.once('exit', end);
  return {child, end};
}

/** Starts a virtual screen, because WebKitGTK has no headless mode. Xvfb writes the number of the screen to the pipe. */
export async function startScreen(program) {
  const {child, end} = start(
    program,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const [number] = await Promise.race([once(child.stdio[3], 'data'), failsOnExit(child, program)]);
  return {display: `:${String(number).trim()}`, end};
}

/** Starts WebKitWebDriver on a free port, with its browser on `display`. */
export async function startDriver(program, display) {
  const port = await getPort();
  const {child, end} = start(program, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
      NO_AT_BRIDGE: '1',
      GSETTINGS_BACKEND: 'memory',
    },
  });
  await Promise.race([untilListening(port, program), failsOnExit(child, program)]);
  return {address: `http://127.0.0.1:${port}`, end};
}

async function failsOnExit(child, program) {
  const [code, signal] = await once(child, 'exit');
  throw new Error(`${program} ended with ${code ?? signal}`);
}

async function untilListening(port, program) {
  for (let tries = 0; tries < 100; tries++) {
    if (await listens(port)) return;
    await delay(100);
  }
  throw new Error(`${program} did not start within 10 s`);
}

const listens = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => resolve(false));
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
