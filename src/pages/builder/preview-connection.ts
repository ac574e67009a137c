import type {Feed} from '../../core/model/feed.js';
import {emptyPreview, type Preview} from './builder-state.js';
import {isPreviewMessage, type ShowMessage} from './preview-messages.js';

/** What the frame should show. */
export type PreviewContent = Pick<ShowMessage, 'widget' | 'options' | 'feed'>;

/** Sends the latest choices to the frame and reports the state of the preview. */
export class PreviewConnection {
  readonly #notify: (preview: Preview) => void;
  #frame: HTMLIFrameElement | null = null;
  #content: PreviewContent | undefined;
  /** What the frame shows; undefined until its page has loaded. */
  #shown: {readonly key: string; readonly feed: Feed | undefined} | undefined;
  #isReady = false;
  /** Counts the changes, so that results of an earlier revision can be ignored. */
  #revision = 0;

  constructor(notify: (preview: Preview) => void) {
    this.#notify = notify;
    addEventListener('message', ({data, source}: MessageEvent<unknown>) => {
      if (!this.#frame || source !== this.#frame.contentWindow || !isPreviewMessage(data)) return;
      switch (data.state) {
        case 'ready':
          this.#isReady = true;
          this.#shown = undefined;
          this.#send();
          break;
        case 'no-script':
          notify({...emptyPreview, state: 'no-script', findings: []});
          break;
        case 'shown':
          if (data.revision === this.#revision) notify({...emptyPreview, state: 'shown'});
          break;
        case 'checked':
          if (data.revision === this.#revision) {
            const {findings, passed} = data;
            notify({state: 'shown', findings, passed});
          }
      }
    });
  }

  /** Call after every render of the page. */
  update(frame: HTMLIFrameElement | null, content: PreviewContent): void {
    if (frame !== this.#frame) {
      this.#frame = frame;
      this.#isReady = false;
    }
    this.#content = content;
    this.#send();
  }

  #send(): void {
    const [frame, content] = [this.#frame, this.#content];
    if (!frame || !content || !this.#isReady) return;
    const {widget, options, feed} = content;
    const key = JSON.stringify([widget, options]);
    if (this.#shown?.key === key && this.#shown.feed === feed) return;
    this.#shown = {key, feed};
    this.#revision += 1;
    const message: ShowMessage = {type: 'sixcity-show', revision: this.#revision, ...content};
    frame.contentWindow?.postMessage(message, '*');
    this.#notify(emptyPreview);
  }
}
