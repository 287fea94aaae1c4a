//! metaudit in the tab of a browser: the library behind a few plain functions, which the Worker of
//! the page calls.
//!
//! The page says what to do in JSON (`command`), one `session` does it and remembers what was read,
//! and what comes out goes back in pieces. Files are read in slices through `handed`, which asks
//! the browser for them. `boundary` is the one file that knows how memory is shared with the page.

#[cfg(target_arch = "wasm32")]
#[allow(
    unsafe_code,
    reason = "the page and the module share memory by address"
)]
mod boundary;
pub mod command;
pub mod handed;
pub mod page;
pub mod session;
mod seven_bits;
pub mod trouble;
