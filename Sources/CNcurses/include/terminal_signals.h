// Signals that have to do with the terminal.
#pragma once

/// From now on SIGTERM, SIGHUP, SIGINT, SIGWINCH, SIGTSTP and SIGCONT end up in a pipe, one byte each, as the
/// number of the signal. SIGHUP stays ignored where it was, as by nohup. Returns the end to read, which does
/// not block, or -1.
int terminal_watch_signals(void);

/// Gives those signals back the meaning that they had, and closes the pipe.
void terminal_unwatch_signals(void);

/// Stops the program's process group as Ctrl-Z does; returns once it was continued.
void terminal_stop(void);

/// From now on a crash gives the terminal back before it takes its course: its settings as they are now, and
/// the sequences that leave full-screen mode, after those given. Call it before ncurses changes the settings.
void terminal_save_settings(void);
void terminal_guard_against_crashes(const char *sequences);
void terminal_unguard(void);
