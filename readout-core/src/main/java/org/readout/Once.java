package org.readout;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when first asked for, and once. For one thread. */
final class Once<T> {

  private final Supplier<T> make;
  private @Nullable T made;

  Once(Supplier<T> make) {
    this.make = make;
  }

  T get() {
    var value = made;
    if (value == null) {
      value = make.get();
      made = value;
    }
    return value;
  }
}
