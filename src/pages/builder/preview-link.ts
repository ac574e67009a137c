import type {Feed} from '../../core/model/feed.js';
import {emptyPreview, type Preview} from './page-state.js';
import {isPreviewMessage, type ShowMessage} from './preview-talk.js';

/** What the frame is to show. */
export type Wish = Pick<ShowMessage, 'widget' | 'options' | 'feed'>;

/** Keeps the frame at what was chosen last, and hears what became of it. */
export class PreviewLink {
  readonly #tell: (preview: Preview) => void;
  #frame: HTMLIFrameElement | null = null;
  #wish: Wish | undefined;
  /** What the frame shows; undefined while its page is new. */
  #shown: {readonly key: string; readonly feed: Feed | undefined} | undefined;
  #isReady = false;
  /** Counts the changes, so that late findings of an earlier one are told apart. */
  #turn = 0;

  constructor(tell: (preview: Preview) => void) {
    this.#tell = tell;
    addEventListener('message', ({data, source}: MessageEvent<unknown>) => {
      if (!this.#frame || source !== this.#frame.contentWindow || !isPreviewMessage(data)) return;
      switch (data.state) {
        case 'ready':
          this.#isReady = true;
          this.#shown = undefined;
          this.#send();
          break;
        case 'no-script':
          tell({...emptyPreview, state: 'no-script', findings: []});
          break;
        case 'shown':
          if (data.turn === this.#turn) tell({...emptyPreview, state: 'shown'});
          break;
        case 'checked':
          if (data.turn === this.#turn) {
            const {findings, passed} = data;
            tell({state: 'shown', findings, passed});
          }
      }
    });
  }

  /** Called whenever the page has been drawn. */
  follow(frame: HTMLIFrameElement | null, wish: Wish): void {
    if (frame !== this.#frame) {
      this.#frame = frame;
      this.#isReady = false;
    }
    this.#wish = wish;
    this.#send();
  }

  #send(): void {
    const [frame, wish] = [this.#frame, this.#wish];
    if (!frame || !wish || !this.#isReady) return;
    const {widget, options, feed} = wish;
    const key = JSON.stringify([widget, options]);
    if (this.#shown?.key === key && this.#shown.feed === feed) return;
    this.#shown = {key, feed};
    this.#turn += 1;
    const message: ShowMessage = {type: 'sixcity-show', turn: this.#turn, ...wish};
    frame.contentWindow?.postMessage(message, '*');
    this.#tell(emptyPreview);
  }
}
