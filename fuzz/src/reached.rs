//! What libFuzzer asks for before it tells which functions were reached (`-print_coverage=1`): what
//! lies at an address. It gets the address itself, counted from where the program begins in
//! memory; `fuzz/reached` knows the functions by it. With a sanitizer, its runtime answers.

use std::ffi::{c_char, c_int, c_void};
use std::io::Write as _;

unsafe extern "C" {
    static __executable_start: u8;
}

/// # Safety
/// libFuzzer hands in a buffer of this size.
#[unsafe(no_mangle)]
unsafe extern "C" fn __sanitizer_symbolize_pc(
    address: *const c_void,
    _form: *const c_char,
    out: *mut u8,
    size: usize,
) {
    let begins = &raw const __executable_start as usize;
    // SAFETY: see above.
    let mut out = unsafe { std::slice::from_raw_parts_mut(out, size) };
    // What does not fit is left out.
    let _ = write!(out, "{:x}\0", (address as usize).wrapping_sub(begins));
}

/// No module has a name, as where there is no runtime of a sanitizer.
#[unsafe(no_mangle)]
extern "C" fn __sanitizer_get_module_and_offset_for_pc(
    _address: *const c_void,
    _name: *mut c_char,
    _size: usize,
    _offset: *mut *mut c_void,
) -> c_int {
    0
}
