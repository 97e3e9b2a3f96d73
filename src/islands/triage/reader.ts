/**
 * The page's side of reading: asks a worker, and the latest text wins. Where there can be no worker, the page reads by
 * itself, and less.
 */
import { guardedWorker, notReady, ready } from './guarded-worker.ts';
import type { Report, Task } from './reading-task.ts';

/** Milliseconds that a reading may take while a newer text waits; then it is given up. */
const patience = 150;

interface Job {
  task: Task;
  tell: (report: Report) => void;
  since: number;
}

/** What is asked for, without its number. */
export type Wish = Omit<Task, 'id'>;

export class Reader {
  readonly #script: string;
  #worker: Worker | undefined;
  #isReady = false;
  #hasNone = false;
  #running: Job | undefined;
  #waiting: Job | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #count = 0;

  /** `script`: the absolute address of the worker's script. */
  constructor(script: string) {
    this.#script = script;
  }

  /** Whether texts are read in the page, for want of a worker. */
  get readsHere(): boolean {
    return this.#hasNone;
  }

  /** Has the worker started, so that the first text need not wait for it. */
  warmUp(): void {
    this.#start();
  }

  /** Reads evidence. Reports of an earlier wish are not told any more. */
  read(wish: Wish, tell: (report: Report) => void): void {
    this.#waiting = { task: { ...wish, id: ++this.#count }, tell, since: 0 };
    this.#goOn();
  }

  /** Gives up what is being read and what waits. Nothing more is told of it. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
    if (this.#running) this.#end();
  }

  #goOn(): void {
    clearTimeout(this.#timer);
    if (!this.#waiting) return;
    if (this.#running) {
      const left = this.#running.since + patience - performance.now();
      if (left > 0 && this.#isReady) {
        this.#timer = setTimeout(() => this.#goOn(), left);
        return;
      }
      // A worker that is still starting has not begun: it may keep on starting.
      if (this.#isReady) this.#end();
    }
    this.#running = { ...this.#waiting, since: performance.now() };
    this.#waiting = undefined;
    this.#start();
    if (this.#hasNone) void this.#readHere(this.#running);
    else if (this.#isReady) this.#worker?.postMessage(this.#running.task);
  }

  #start(): void {
    if (this.#worker || this.#hasNone) return;
    try {
      const worker = guardedWorker(this.#script);
      this.#worker = worker;
      worker.addEventListener('message', ({ data }) => this.#worker === worker && this.#take(data));
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        if (this.#worker === worker) this.#fail(event.message);
      });
    } catch {
      this.#hasNone = true;
    }
  }

  #take(said: typeof ready | typeof notReady | Report): void {
    if (said === notReady) this.#fail('');
    else if (said === ready) {
      this.#isReady = true;
      if (!this.#running) return;
      this.#running.since = performance.now();
      this.#worker?.postMessage(this.#running.task);
    } else this.#report(said);
  }

  #report(report: Report): void {
    const job = this.#running;
    if (!job || report.id !== job.task.id) return;
    if (report.kind !== 'progress') this.#running = undefined;
    // A newer text waits: this answer is of yesterday.
    if (!this.#waiting) job.tell(report);
    else if (report.kind !== 'progress') this.#goOn();
  }

  /** A worker that can't start is done without; one that breaks off has its task fail, and the next one gets a new one. */
  #fail(message: string): void {
    const started = this.#isReady;
    const job = this.#running;
    this.#end();
    if (!started) this.#hasNone = true;
    if (started && job) job.tell({ id: job.task.id, kind: 'failed', message });
    else if (job && !this.#waiting) this.#waiting = job;
    this.#goOn();
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#isReady = false;
    this.#running = undefined;
  }

  async #readHere(job: Job): Promise<void> {
    const tell = (report: Report): void => this.#report(report);
    try {
      const { readHere } = await import('./reading-here.ts');
      await readHere(job.task, tell);
    } catch (error) {
      tell({ id: job.task.id, kind: 'failed', message: String(error) });
    }
  }
}
