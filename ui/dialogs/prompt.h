#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace wattscape::ui {

/// Every question that the program asks in a window of its own, in one place, so that a test can answer in the
/// planner's stead.
class Prompt {
public:
    virtual ~Prompt() = default;

    /// Full path, or empty when the planner thinks better of it.
    virtual QString fileToOpen(QWidget* parent);
    virtual QString fileToSave(QWidget* parent, const QString& suggestion, const QString& filter);

    enum class Unsaved { save, discard, cancel };
    virtual Unsaved whatOfUnsaved(QWidget* parent, const QString& planName);

    /// What becomes of a copy that an earlier run left; closing the window decides nothing.
    enum class Found { recover, later, discard };
    virtual Found whatOfCopy(QWidget* parent, const QString& question);

    /// What to do about a file that another window has open.
    enum class Held { openCopy, openAnyway, leave };
    virtual Held whatOfHeld(QWidget* parent, const QString& question);

    /// What to do about a file that another program has changed; the lines say what differs.
    enum class Changed { reload, keepCopy, leaveBe };
    virtual Changed whatOfChanged(QWidget* parent, const QString& question, const QStringList& differences);

    /// Shows the lines and asks the question; true for the named answer.
    virtual bool agree(QWidget* parent, const QString& question, const QStringList& lines, const QString& yes);

    virtual void say(QWidget* parent, const QString& text, const QStringList& lines = {});
};

}  // namespace wattscape::ui
