#pragma once

#include <QString>

/// How typed letters find names.
namespace wattscape::ui {

/// How well the typed letters fit a text: all of them must stand in it in their order; the start of the text, starts of
/// words and runs count more. 0 for no match.
int matchScore(const QString& typed, const QString& text);

/// How alike two texts are by the pairs of letters they share, 0 to 100: for what is misspelt.
int likeness(const QString& typed, const QString& text);

}  // namespace wattscape::ui
