import {loadEmbedChunk} from './chunks/load-embed-chunk.js';
import {frameMessage} from './frame-message.js';

/** Listens to messages of framed pages. The first message with a height loads the code that handles it. */
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
