/* What both peers share: reading the columns, threads, marks of results, and the clock. */
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static unsigned char *data;

/* Awards that are not nothing, in the order in which they are found. */
typedef struct {
  int32_t *measure, *holder, *row;
  int64_t *fen;
  int64_t count;
} Awards;

static inline void give(Awards *a, int measure, int holder, int row, int64_t fen) {
  int64_t at = a->count;
  a->measure[at] = measure;
  a->holder[at] = holder;
  a->row[at] = row;
  a->fen[at] = fen;
  a->count = at + (fen != 0);
}

/* Work for firms from one up to another: awards, and each firm's total. */
static void work(int from, int to, Awards *awards, int64_t *total);

typedef struct {
  int from, to;
  Awards awards;
  int64_t *total;
} Share;

static void *thread(void *of) {
  Share *share = of;
  share->awards.count = 0;
  work(share->from, share->to, &share->awards, share->total);
  return 0;
}

static uint32_t mixed(uint32_t measure, uint32_t row, int64_t fen) {
  uint32_t h = (measure + 1) * 0x9e3779b1u ^ (row + 1) * 0x85ebca77u ^
               (uint32_t)fen * 0xc2b2ae3du ^ (uint32_t)(fen >> 32) * 0x27d4eb2fu;
  h ^= h >> 15;
  h *= 0x2c1b3c6du;
  h ^= h >> 12;
  return h;
}

/* Half a fen goes up. */
static inline int64_t share_of(int64_t fen, int64_t p, int64_t q) { return (fen * p + q / 2) / q; }
static inline int64_t least(int64_t a, int64_t b) { return a < b ? a : b; }

/* peer COLUMNS THREADS TIMES MOST: runs so many times and prints the quickest in ms, awards, sum and hash. */
static int run(int argc, char **argv, int firms, size_t bytes) {
  if (argc != 5) return 2;
  int threads = atoi(argv[2]), times = atoi(argv[3]);
  int64_t most = atoll(argv[4]);
  data = aligned_alloc(64, (bytes + 127) / 64 * 64);
  int file = open(argv[1], O_RDONLY);
  for (size_t got = 0; got < bytes;) {
    ssize_t more = read(file, data + got, bytes - got);
    if (more <= 0) return 3;
    got += (size_t)more;
  }
  int64_t *total = malloc(sizeof(int64_t) * (size_t)firms);
  Share shares[8];
  for (int t = 0; t < threads; t++) {
    size_t room = (size_t)(most / threads * 2 + 64);
    shares[t] = (Share){.from = (int)((int64_t)firms * t / threads),
                        .to = (int)((int64_t)firms * (t + 1) / threads),
                        .awards = {malloc(4 * room), malloc(4 * room), malloc(4 * room), malloc(8 * room), 0},
                        .total = total};
  }
  double best = 1e300;
  for (int time = 0; time < times; time++) {
    struct timespec a, b;
    clock_gettime(CLOCK_MONOTONIC, &a);
    pthread_t other[8];
    for (int t = 1; t < threads; t++) pthread_create(&other[t], 0, thread, &shares[t]);
    thread(&shares[0]);
    for (int t = 1; t < threads; t++) pthread_join(other[t], 0);
    clock_gettime(CLOCK_MONOTONIC, &b);
    double ms = (b.tv_sec - a.tv_sec) * 1e3 + (b.tv_nsec - a.tv_nsec) / 1e6;
    if (ms < best) best = ms;
  }
  int64_t awards = 0, sum = 0;
  uint32_t hash = 0;
  for (int t = 0; t < threads; t++) {
    Awards *of = &shares[t].awards;
    awards += of->count;
    for (int64_t at = 0; at < of->count; at++) {
      sum += of->fen[at];
      hash += mixed((uint32_t)of->measure[at], (uint32_t)of->row[at], of->fen[at]);
    }
  }
  for (int h = 0; h < firms; h++)
    if (total[h]) hash += mixed(98, (uint32_t)h, total[h]);
  printf("{\"ms\":%.3f,\"awards\":%lld,\"sum\":\"%lld\",\"hash\":%u}\n", best, (long long)awards, (long long)sum, hash);
  return 0;
}
