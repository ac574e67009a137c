import {loadEmbedChunk} from './chunks/load-embed-chunk.js';
import {frameMessage} from './frame-message.js';

/** Hears what framed pages say. The first one that tells its height brings the code that heeds it. */
export const hearFrames = (): void =>
  addEventListener('message', (event: MessageEvent<unknown>) => {
    const {type} = Object(event.data) as {readonly type?: unknown};
    if (type !== frameMessage) return;
    // Where that fails, the frame keeps its height, and scrolls.
    loadEmbedChunk().then(
      ({fitFrame}) => fitFrame(event),
      () => undefined,
    );
  });
