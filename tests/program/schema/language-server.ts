import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(
  new URL('../../../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url),
);

/** Whether the server is installed: it is only needed by this test. */
export const hasServer = existsSync(SERVER);

export interface Entry {
  label: string;
  insertText?: string;
}

interface Message {
  id?: number;
  method?: string;
  params?: { uri?: string; items?: unknown[]; diagnostics?: { message: string }[] };
  result?: { items?: Entry[] } | Entry[];
}

/** yaml-language-server, spoken to over its standard streams as an editor does. */
export class LanguageServer {
  readonly #process: ChildProcess;
  readonly #answers = new Map<number, (message: Message) => void>();
  readonly #checked = new Map<string, (messages: string[]) => void>();
  #unread: Buffer = Buffer.alloc(0);
  #count = 0;

  constructor() {
    this.#process = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  }

  async start(): Promise<void> {
    this.#process.stdout!.on('data', (chunk: Buffer) => this.#read(chunk));
    const capabilities = { textDocument: { completion: { completionItem: { snippetSupport: true } } } };
    await this.#ask('initialize', { processId: process.pid, rootUri: null, capabilities });
    this.#send({ method: 'initialized', params: {} });
    const yaml = { validate: true, completion: true, schemaStore: { enable: false } };
    this.#send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml } } });
  }

  /** Opens a text as a file and gives what the server says is wrong in it. */
  check(uri: string, text: string): Promise<string[]> {
    const checked = new Promise<string[]>((resolve) => this.#checked.set(uri, resolve));
    const textDocument = { uri, languageId: 'yaml', version: 1, text };
    this.#send({ method: 'textDocument/didOpen', params: { textDocument } });
    return checked;
  }

  /** What the server offers at a place of an open file; line and character from 0. */
  async complete(uri: string, position: { line: number; character: number }): Promise<Entry[]> {
    const { result } = await this.#ask('textDocument/completion', { textDocument: { uri }, position });
    return Array.isArray(result) ? result : (result?.items ?? []);
  }

  stop(): void {
    this.#process.kill();
  }

  #ask(method: string, params: unknown): Promise<Message> {
    this.#count += 1;
    const id = this.#count;
    const answer = new Promise<Message>((resolve) => this.#answers.set(id, resolve));
    this.#send({ id, method, params });
    return answer;
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin!.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(chunk: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, chunk]);
    for (;;) {
      const end = this.#unread.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(this.#unread.subarray(0, end).toString())?.[1]);
      if (end < 0 || this.#unread.length < end + 4 + length) return;
      const body = this.#unread.subarray(end + 4, end + 4 + length).toString();
      this.#unread = this.#unread.subarray(end + 4 + length);
      this.#take(JSON.parse(body) as Message);
    }
  }

  #take({ id, method, params, result }: Message): void {
    if (method === 'textDocument/publishDiagnostics')
      this.#checked.get(params!.uri!)?.(params!.diagnostics!.map(({ message }) => message));
    // The server asks for settings: it has them already.
    else if (method !== undefined && id !== undefined)
      this.#send({ id, result: params?.items ? params.items.map(() => null) : null });
    else if (id !== undefined) this.#answers.get(id)?.({ ...(result === undefined ? {} : { result }) });
  }
}
