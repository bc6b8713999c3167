#pragma once

#include <QDialog>

class QComboBox;
class QFormLayout;

namespace wattscape::ui {

class Actions;

/// The planner's own settings: language, theme, size of text, keys. Each applies as it is changed; what needs a new start
/// says so. Goes away when it is closed.
class Preferences : public QDialog {
    Q_OBJECT

public:
    Preferences(Actions& actions, QWidget* parent);

private:
    QComboBox* addChoice(QFormLayout& form, const QString& label, const QList<std::pair<QString, QVariant>>& choices,
                         const QVariant& chosen);
    void addLanguage(QFormLayout& form);
    void addTheme(QFormLayout& form);
    void addTextSize(QFormLayout& form);
};

}  // namespace wattscape::ui
