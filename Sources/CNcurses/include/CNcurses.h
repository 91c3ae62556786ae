// ncurses with wide characters, and what of it Swift cannot reach by itself: variables of the library that
// change, macros, and signal handlers.
#pragma once

#define NCURSES_WIDECHAR 1
#include <curses.h>

#include "terminal_signals.h"

/// The window that newterm made, as large as the terminal.
WINDOW *terminal_window(void);

/// newterm on standard input and output; NULL where TERM names no terminal, or one without a cursor that
/// moves.
SCREEN *terminal_open(void);

/// How many colours the terminal has, 0 for none, and how many pairs of them can be in use at a time.
int terminal_colours(void);
int terminal_colour_pairs(void);

/// How many columns ncurses gives a character in the locale of now; -1 for one that it cannot show.
int terminal_width(wchar_t character);

extern const attr_t terminal_bold, terminal_dim, terminal_italic, terminal_underline, terminal_reverse;
