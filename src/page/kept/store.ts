// IndexedDB whose writes are on disk when they are done, not only handed over.
import { set, type UseStore } from 'idb-keyval';

const DATABASE = 'launch-day';
const STORE = 'kept';

/** How often storage is tried, with a rest between two tries: a browser that was killed may hold it for a moment. */
const TRIES = 4;
/** In ms. */
const REST = 250;
/** How long an answer is waited for, in ms; some browsers never give one. */
const PATIENCE = 10_000;
/** As large as a whole run, so that a disk which is nearly full is found out at the start and not within one. */
const TRIAL = { name: 'trial', text: 'x'.repeat(100_000) };

/**
 * open: writes stay. full: what is kept can be read, but there is no space for more. blocked: the browser keeps
 * nothing.
 */
export type Disk = { state: 'open' | 'full'; store: UseStore } | { state: 'blocked' };

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE);
    const late = setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), PATIENCE);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
    request.addEventListener('error', () => {
      clearTimeout(late);
      reject(request.error ?? new Error('refused'));
    });
    request.addEventListener('success', () => {
      clearTimeout(late);
      const database = request.result;
      database.addEventListener('versionchange', () => database.close());
      resolve(database);
    });
  });
}

async function strictStore(): Promise<UseStore> {
  let database = await openDatabase();
  const begin = (mode: IDBTransactionMode) => database.transaction(STORE, mode, { durability: 'strict' });
  return async (mode, callback) => {
    let transaction: IDBTransaction;
    try {
      transaction = begin(mode);
    } catch {
      // Phones close a connection that has rested: it is opened again.
      database = await openDatabase();
      transaction = begin(mode);
    }
    return new Promise((done, failed) => {
      transaction.addEventListener('abort', () => failed(transaction.error ?? new Error('aborted')));
      Promise.resolve(callback(transaction.objectStore(STORE))).then(done, failed);
    });
  };
}

const named = (error: unknown, ...names: string[]) =>
  error instanceof DOMException && names.includes(error.name);

/**
 * Whether the browser grants space for one more run. A browser may take a write and refuse a later one, so it is
 * asked as well; where it does not say, true.
 */
async function hasSpace(): Promise<boolean> {
  const { quota, usage } = await (navigator.storage?.estimate?.() ?? Promise.resolve({})).catch(
    (): StorageEstimate => ({}),
  );
  return quota === undefined || usage === undefined || quota - usage > TRIAL.text.length;
}

/** Opens what this browser keeps and tries a write. Never rejects. */
export async function openDisk(tries = TRIES): Promise<Disk> {
  let store: UseStore | null = null;
  try {
    store = await strictStore();
    // The trial stays and is written over the next time: to take it away would make every start wait for the disk
    // twice.
    const [space] = await Promise.all([hasSpace(), set(TRIAL.name, TRIAL.text, store)]);
    return { state: space ? 'open' : 'full', store };
  } catch (error) {
    if (store && named(error, 'QuotaExceededError')) return { state: 'full', store };
    // A browser that blocks storage says so at once and means it, and one that gave no answer will not; anything
    // else may pass.
    if (tries <= 1 || named(error, 'SecurityError', 'TimeoutError')) return { state: 'blocked' };
    await new Promise((resolve) => {
      setTimeout(resolve, REST);
    });
    return openDisk(tries - 1);
  }
}

/** Removes the whole store, also one that cannot be opened. Never rejects. */
export function removeDisk(): Promise<void> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.deleteDatabase(DATABASE);
      for (const end of ['success', 'error', 'blocked']) request.addEventListener(end, () => resolve());
    } catch {
      resolve();
    }
  });
}
