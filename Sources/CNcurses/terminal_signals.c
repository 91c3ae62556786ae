#define _GNU_SOURCE
#include "terminal_signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <unistd.h>

static const int watched[] = {SIGTERM, SIGHUP, SIGINT, SIGWINCH, SIGTSTP, SIGCONT};
enum { watched_count = sizeof watched / sizeof *watched };
static struct sigaction before[watched_count];
static int ends[2] = {-1, -1};

static void pass_on(int signal) {
  int error = errno;
  unsigned char byte = (unsigned char)signal;
  // When the pipe is full there is enough in it to wake the program.
  ssize_t written = write(ends[1], &byte, 1);
  (void)written;
  errno = error;
}

int terminal_watch_signals(void) {
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  struct sigaction action = {.sa_handler = pass_on, .sa_flags = SA_RESTART};
  for (int i = 0; i < watched_count; i++) {
    sigaction(watched[i], NULL, &before[i]);
    if (watched[i] == SIGHUP && before[i].sa_handler == SIG_IGN) continue;
    sigaction(watched[i], &action, NULL);
  }
  return ends[0];
}

void terminal_unwatch_signals(void) {
  for (int i = 0; i < watched_count; i++) sigaction(watched[i], &before[i], NULL);
  close(ends[0]);
  close(ends[1]);
}

void terminal_stop(void) {
  struct sigaction stop = {.sa_handler = SIG_DFL}, action;
  sigaction(SIGTSTP, &stop, &action);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &action, NULL);
}
