#pragma once

#include "ui/dialogs/prompt.h"
#include "ui/shell/ground.h"
#include "ui/shell/main_window.h"

#include <memory>

class QAction;
class QLineEdit;

namespace wattscape::ui {

/// Answers every question as the test decided beforehand.
class AnsweringPrompt : public Prompt {
public:
    QString file;
    Unsaved unsaved = Unsaved::discard;
    Found found = Found::recover;
    Held held = Held::leave;
    Changed changed = Changed::reload;
    bool agrees = true;
    QStringList asked;
    QStringList lines;  ///< of the last question that had some

    QString fileToOpen(QWidget*) override { return file; }
    QString fileToSave(QWidget*, const QString&, const QString&) override { return file; }
    Unsaved whatOfUnsaved(QWidget*, const QString& name) override {
        asked << name;
        return unsaved;
    }
    Found whatOfCopy(QWidget*, const QString& question) override {
        asked << question;
        return found;
    }
    Held whatOfHeld(QWidget*, const QString& question) override {
        asked << question;
        return held;
    }
    Changed whatOfChanged(QWidget*, const QString& question, const QStringList& differences) override {
        asked << question;
        lines = differences;
        return changed;
    }
    bool agree(QWidget*, const QString& question, const QStringList& shown, const QString&) override {
        asked << question;
        lines = shown;
        return agrees;
    }
    void say(QWidget*, const QString& text, const QStringList& shown) override { asked << text + shown.join(u'\n'); }
};

/// A planner at the real window: it clicks, and each press of a mouse button counts; it types, and keys are free.
class Story {
public:
    Story();

    MainWindow& window() { return *window_; }
    AnsweringPrompt& prompt() { return *prompt_; }
    PlanDocument& document() { return window_->document(); }
    int clicks() const { return clicks_; }

    void click(QWidget* widget, QPoint at = {});
    /// Opens the menu by a click and chooses entries by their text, a click each.
    void choose(const QStringList& menuPath);
    /// Selects an entity in the plan tree.
    void clickInTree(EntityId id);
    /// Keys into whatever has the focus.
    void type(const QString& text);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Replaces the text of the focused field and goes on to the next with Tab.
    void fill(const QString& text);
    QWidget* named(const QString& accessibleName) const;
    void waitForResults();

private:
    std::unique_ptr<Ground> ground_;
    AnsweringPrompt* prompt_;
    std::unique_ptr<MainWindow> window_;
    int clicks_ = 0;
};

}  // namespace wattscape::ui
