//! A desktop to test and to measure the program on: a virtual display, a WebDriver, and the window seen as a person sees
//! it. Linux only; the window tests and the benches share it.

mod axe;
pub mod display;
pub mod driver;
mod find;
mod keys;
mod pointer;
pub mod processes;
pub mod screen;
pub mod sockets;
pub mod wait;
pub mod window;
