#define _GNU_SOURCE
#include "CNcurses.h"

#include <term.h>
#include <wchar.h>

const attr_t terminal_bold = A_BOLD, terminal_dim = A_DIM, terminal_italic = A_ITALIC,
             terminal_underline = A_UNDERLINE, terminal_reverse = A_REVERSE;

WINDOW *terminal_window(void) { return stdscr; }

SCREEN *terminal_open(void) {
  SCREEN *screen = newterm(NULL, stdout, stdin);
  if (screen == NULL || cursor_address != NULL) return screen;
  endwin();
  delscreen(screen);
  return NULL;
}

int terminal_colours(void) { return has_colors() ? COLORS : 0; }

int terminal_colour_pairs(void) { return COLOR_PAIRS; }

int terminal_width(wchar_t character) { return wcwidth(character); }
