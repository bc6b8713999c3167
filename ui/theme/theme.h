#pragma once

#include "core/base/id.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QString>

namespace wattscape::ui {

/// Colours, type and spacing of the whole desktop and of print. One instance a process, following the system's light
/// or dark setting unless the planner chose.
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Mode { system, light, dark };
    enum class TextSize { small, body, heading, title };  ///< 10, 11, 13 and 18 pt

    static Theme& instance();

    Mode mode() const;
    void setMode(Mode mode);
    bool isDark() const;
    /// Size of all text, 100 as designed; before the first window.
    void setTextPercent(int percent) { textPercent_ = percent; }

    QColor window() const;
    QColor surface() const;
    QColor line() const;
    QColor text() const;
    QColor quietText() const;
    QColor accent() const;
    QColor fine() const;
    QColor warning() const;
    QColor shortage() const;

    /// The seven category colours after Okabe and Ito; the same index gives the same colour in every view and in print.
    static QColor category(int index);
    static int categoryCount();

    QFont font(TextSize size, bool bold = false) const;  ///< Inter with tabular figures

    /// Steps of the 4 px grid, scaled with the font.
    int grid(int steps = 1) const;

    /// A line icon of resources/icons by name ("zoom-in"), in the text colour.
    QIcon icon(const QString& name) const;

    /// Makes palette, style sheet and font of the application follow the theme.
    void applyTo(class QApplication& application);

signals:
    void changed();

private:
    Theme();
    Mode mode_ = Mode::system;
    int textPercent_ = 100;
};

}  // namespace wattscape::ui
