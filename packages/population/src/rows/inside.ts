/** What is known at a place in code: what was set there, and in all that it stands inside of. */
export class Inside<K, V> {
  readonly #levels: Map<K, V>[] = [new Map()];

  get(key: K): V | undefined {
    for (let level = this.#levels.length - 1; level >= 0; level--) {
      const found = this.#levels[level]?.get(key);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  set(key: K, value: V): void {
    if (this.get(key) === undefined) this.#levels.at(-1)?.set(key, value);
  }

  enter(): void {
    this.#levels.push(new Map());
  }

  leave(): void {
    this.#levels.pop();
  }
}
