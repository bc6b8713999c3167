#pragma once

#include <QDockWidget>

class QTextBrowser;

namespace wattscape::ui {

/// Help on the part of the window that has the focus: F1 opens it, and it follows the focus while it is open. Any widget
/// with a "what's this" text is a part.
class HelpPanel : public QDockWidget {
    Q_OBJECT

public:
    explicit HelpPanel(QWidget* window);

    /// Opens it on what has the focus; on the whole window's text when that has none.
    void explainFocus();

private:
    void show(const QWidget* part);

    QTextBrowser* page_;
};

}  // namespace wattscape::ui
