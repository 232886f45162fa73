/** How a function ends where it has no value: Excel's own errors, with a sentence where Excel can show one. */

/** #VALUE! with a sentence. */
export function invalidValue(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}

/** #N/A with a sentence. */
export function notAvailable(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);
}

/** #DIV/0!; Excel shows no sentence of ours beside it. */
export function divisionByZero(): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
}
