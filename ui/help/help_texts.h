#pragma once

#include <QString>

/// What each part of the window is for and what hand and keys do there: said once, shown by F1, Shift+F1 and the printed
/// help alike.
namespace wattscape::ui {

enum class HelpTopic { window, map, timeline, histogram, chart, outline, inspector, issues, history, startPage };

/// A short page of rich text with the topic's name as its head.
QString helpOn(HelpTopic topic);

}  // namespace wattscape::ui
