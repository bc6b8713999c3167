#pragma once

#include <QString>

/// What each part of the window is for and what hand and keys do there: said once, shown by F1 and Shift+F1
/// alike.
namespace wattscape::ui {

enum class HelpTopic { window, map, timeline, histogram, chart, outline, inspector, issues, history, startPage };

/// A short page of rich text with the topic's name as its head.
QString helpOn(HelpTopic topic);

}  // namespace wattscape::ui
