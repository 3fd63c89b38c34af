package org.readout.cli;

import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a size in bytes: {@code 500000}, {@code 64K}, {@code 32M}, {@code 2G}; a K is 1024 bytes. */
final class ByteCount implements ITypeConverter<Long> {

  private static final Pattern SIZE = Pattern.compile("([0-9]{1,12})([KMG]?)(I?B)?");

  @Override
  public Long convert(String value) {
    var matcher = SIZE.matcher(value.toUpperCase(Locale.ROOT));
    if (!matcher.matches())
      throw new TypeConversionException("'" + value + "' is no size such as 500000, 64K or 32M");
    var shift =
        switch (matcher.group(2)) {
          case "K" -> 10;
          case "M" -> 20;
          case "G" -> 30;
          default -> 0;
        };
    var bytes = Long.parseLong(matcher.group(1)) << shift;
    if (bytes < 1) throw new TypeConversionException("a size must be at least one byte");
    return bytes;
  }
}
