// What `bcryptprimitives.dll` gives a program of Rust's in Windows: random bytes. Debian's Wine has no such file;
// `.ci/more windows` puts this one beside the program that it runs there. It goes into no release.
#include <windows.h>

BOOLEAN WINAPI SystemFunction036(PVOID bytes, ULONG length);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T length) {
  return SystemFunction036(bytes, (ULONG)length);
}
