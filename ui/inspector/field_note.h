#pragma once

#include "core/base/result.h"

#include <QLabel>

namespace wattscape::ui {

/// Why something can't be, as a sentence: with the field it is about before it, where the error names one.
QString reasonOf(const Error& error);

/// The line beneath a control: how what is typed is understood, or why it can't be. Takes no room while it has nothing
/// to say.
class FieldNote : public QLabel {
    Q_OBJECT

public:
    explicit FieldNote(QWidget* parent = nullptr);

    void say(const QString& text);
    void refuse(const QString& why);
    void hush();
    bool refuses() const { return refuses_; }

private:
    void write(const QString& text, bool refuses);

    bool refuses_ = false;
};

}  // namespace wattscape::ui
