#define _GNU_SOURCE
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

#include "CNcurses.h"
#include <term.h>

static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT};
enum { crash_count = sizeof crashes / sizeof *crashes };
static struct sigaction before[crash_count];
static struct termios settings;
static bool has_settings;
static char leaving[512];
static size_t leaving_length;
// The stack that has overflowed is no place for a handler.
static char spare_stack[32768];

static void give_back(int signal, siginfo_t *info, void *context) {
  (void)context;
  ssize_t written = write(STDOUT_FILENO, leaving, leaving_length);
  (void)written;
  if (has_settings) tcsetattr(STDIN_FILENO, TCSANOW, &settings);
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &before[i], NULL);
  // A fault happens again as soon as this returns; a signal that was sent does not.
  if (info->si_code <= 0) raise(signal);
}

static int collect(int byte) {
  if (leaving_length < sizeof leaving) leaving[leaving_length++] = (char)byte;
  return byte;
}

void terminal_save_settings(void) { has_settings = tcgetattr(STDIN_FILENO, &settings) == 0; }

void terminal_guard_against_crashes(const char *sequences) {
  leaving_length = 0;
  const char *parts[] = {
      sequences, orig_pair, exit_attribute_mode, cursor_normal, exit_ca_mode, "\r\n",
  };
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
    if (parts[i] != NULL) tputs(parts[i], 1, collect);

  stack_t spare = {.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
  sigaltstack(&spare, NULL);
  struct sigaction action = {.sa_sigaction = give_back, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &action, &before[i]);
}

void terminal_unguard(void) {
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &before[i], NULL);
}
